import { hostOf } from '@/core/address/page-of';
import { siteState, withSite } from '@/core/settings/site-rules';
import type { Command, CommandTab } from '@/platform/commands/on-command';
import { hearNews } from '@/platform/messages/hear-news';
import type { SettingsKeeper } from '@/platform/settings/keep-settings';
import { giveOrder, type PageFrame, readFrames } from '@/platform/tabs/frames';
import { openSidebar } from '@/platform/tabs/open';

import { apartOf, openIfClosed } from './apart';
import { lead } from './lead';

/** Do what a shortcut stands for. */
export function obey(command: Command, tab: CommandTab, settings: SettingsKeeper): void {
  if (command === 'open-sidebar') void openSidebar(tab.windowId);
  else if (command === 'toggle-site') void toggleSite(hostOf(tab.url ?? ''), settings);
  else if (command === 'next-mark') void moveOn(tab, 1, settings);
  else if (command === 'previous-mark') void moveOn(tab, -1, settings);
  else void order(tab, { order: command }, settings);
}

/** Go on in another frame where one has no more marks. Call once, while the background starts. */
export function goOnInFrames(): void {
  hearNews(async (news, { tab, frameId }) => {
    if (news.news !== 'marks.beyond' || tab?.id === undefined) return;
    await toMark(tab.id, await readFrames(tab.id), news.step, frameId);
  });
}

async function moveOn(tab: CommandTab, step: 1 | -1, settings: SettingsKeeper): Promise<void> {
  const opening = openIfClosed(tab);
  const frames = await readFrames(tab.id);
  if (frames.length === 0) return explain(tab, 'mark', settings, opening);
  await toMark(tab.id, frames, step);
}

/**
 * To the next or previous mark, through all frames of a tab in one order.
 *
 * @param beyond - the frame that has no more of them; without it, begin where the reader is
 */
async function toMark(
  tabId: number,
  everyFrame: readonly PageFrame[],
  step: 1 | -1,
  beyond?: number,
): Promise<void> {
  const frames = everyFrame.filter(({ summary }) => summary.targets > 0);
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

/** To the frame that has the focus, or else to the first. Where no script of ours is, say why. */
async function order(
  tab: CommandTab,
  given: { order: 'look-up' | 'note' },
  settings: SettingsKeeper,
): Promise<void> {
  const opening = openIfClosed(tab);
  const frames = await readFrames(tab.id);
  const frame = frames.findLast(isInFront) ?? frames[0];
  if (frame) await giveOrder(tab.id, frame.frameId, given);
  else await explain(tab, given.order, settings, opening);
}

async function explain(
  tab: CommandTab,
  wanted: 'look-up' | 'note' | 'mark',
  { read }: SettingsKeeper,
  opening?: Promise<void>,
): Promise<void> {
  const apart = { tab: 'notes', apart: await apartOf(read, tab, '') } as const;
  const sidebar = opening ?? openSidebar(tab.windowId);
  if (wanted === 'note') return lead(sidebar, tab.id, apart);
  // A command is not told which words are selected: they are typed into the search.
  if (wanted === 'look-up') return lead(sidebar, tab.id, { tab: 'glossary', search: '' });
  await lead(sidebar, tab.id, { tab: 'page' }, apart);
}

async function toggleSite(host: string | undefined, { change }: SettingsKeeper): Promise<void> {
  if (host === undefined) return;
  await change((settings) => withSite(settings, host, siteState(settings, host) !== 'on'));
}
