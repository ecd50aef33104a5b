import { hostOf } from '@/core/note/page-of';
import type { Order } from '@/core/protocol/news';
import { siteState, withSite } from '@/core/settings/site-rules';
import type { Command, CommandTab } from '@/platform/commands/on-command';
import { changeSettings, readSettings } from '@/platform/settings/settings';
import { giveOrder, readFrames } from '@/platform/tabs/frames';
import { openSidebar } from '@/platform/tabs/open';

const orders: Readonly<Record<Exclude<Command, 'open-sidebar' | 'toggle-site'>, Order>> = {
  'next-mark': { order: 'next' },
  'previous-mark': { order: 'previous' },
  'look-up': { order: 'look-up' },
  note: { order: 'note' },
};

/** Do what a shortcut stands for. */
export function obey(command: Command, tab: CommandTab): void {
  if (command === 'open-sidebar') void openSidebar(tab.windowId);
  else if (command === 'toggle-site') void toggleSite(hostOf(tab.url ?? ''));
  else void order(tab.id, orders[command]);
}

/** To the frame that has the focus, if it has marks; else to the first that has any. */
async function order(tabId: number, given: Order): Promise<void> {
  const frames = await readFrames(tabId);
  const isMove = given.order === 'next' || given.order === 'previous';
  const able = frames.filter(({ summary }) => !isMove || summary.terms.length > 0);
  const frame = able.findLast(({ summary }) => summary.hasFocus) ?? able[0];
  if (frame) await giveOrder(tabId, frame.frameId, given);
}

async function toggleSite(host: string | undefined): Promise<void> {
  if (host === undefined) return;
  const settings = await readSettings();
  await changeSettings(withSite(settings, host, siteState(settings, host) !== 'on'));
}
