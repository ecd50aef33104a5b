import { hostOf } from '@/core/note/page-of';
import type { Order } from '@/core/protocol/news';
import { siteState, withSite } from '@/core/settings/site-rules';
import type { Command, CommandTab } from '@/platform/commands/on-command';
import { onNews } from '@/platform/messages/news';
import { changeSettings, readSettings } from '@/platform/settings/settings';
import { giveOrder, type PageFrame, readFrames } from '@/platform/tabs/frames';
import { openSidebar } from '@/platform/tabs/open';

/** Do what a shortcut stands for. */
export function obey(command: Command, tab: CommandTab): void {
  if (command === 'open-sidebar') void openSidebar(tab.windowId);
  else if (command === 'toggle-site') void toggleSite(hostOf(tab.url ?? ''));
  else if (command === 'next-mark') void toMark(tab.id, 1);
  else if (command === 'previous-mark') void toMark(tab.id, -1);
  else void order(tab.id, { order: command });
}

/** Go on in another frame where one has no more marks. Call once, while the background starts. */
export function goOnInFrames(): void {
  onNews((news, tabId, frameId) => {
    if (news.news === 'marks.beyond' && tabId !== undefined) void toMark(tabId, news.step, frameId);
  });
}

/**
 * To the next or previous mark, through all frames of a tab in one order.
 *
 * @param beyond - the frame that has no more of them; without it, begin where the reader is
 */
async function toMark(tabId: number, step: 1 | -1, beyond?: number): Promise<void> {
  const frames = (await readFrames(tabId)).filter(({ summary }) => summary.targets > 0);
  const all = frames.reduce((sum, { summary }) => sum + summary.targets, 0);
  const isHere = beyond === undefined ? isInFront : ({ frameId }: PageFrame) => frameId === beyond;
  const start = Math.max(0, frames.findLastIndex(isHere));
  const [onward, edge] =
    step === 1 ? (['next', 'first'] as const) : (['previous', 'last'] as const);
  for (let i = beyond === undefined ? 0 : 1; i <= frames.length; i++) {
    const at = (start + i * step + frames.length * 2) % frames.length;
    const frame = frames[at];
    if (!frame) return;
    const before = frames.slice(0, at).reduce((sum, { summary }) => sum + summary.targets, 0);
    const given = { order: i === 0 ? onward : edge, before, all } as const;
    if (await giveOrder(tabId, frame.frameId, given)) return;
  }
}

function isInFront({ summary }: PageFrame): boolean {
  return summary.hasFocus;
}

/** To the frame that has the focus, or else to the first. */
async function order(tabId: number, given: Order): Promise<void> {
  const frames = await readFrames(tabId);
  const frame = frames.findLast(isInFront) ?? frames[0];
  if (frame) await giveOrder(tabId, frame.frameId, given);
}

async function toggleSite(host: string | undefined): Promise<void> {
  if (host === undefined) return;
  const settings = await readSettings();
  await changeSettings(withSite(settings, host, siteState(settings, host) !== 'on'));
}
