import type { PageFrame } from '@/core/page/page-frame';
import type { News } from '@/core/protocol/news';

import type { BrowserPorts } from './ports';

/** Go on in another frame where one has no more marks. */
export async function goOn(
  parts: Pick<BrowserPorts, 'readFrames' | 'giveOrder'>,
  news: News,
  tabId: number | undefined,
  frameId: number | undefined,
): Promise<void> {
  if (news.news !== 'marks.beyond' || tabId === undefined) return;
  await toMark(parts, tabId, await parts.readFrames(tabId), news.step, frameId);
}

/**
 * To the next or previous mark, through all frames of a tab in one order.
 *
 * @param beyond - the frame that has no more of them; without it, begin where the reader is
 */
export async function toMark(
  { giveOrder }: Pick<BrowserPorts, 'giveOrder'>,
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

export function isInFront({ summary }: PageFrame): boolean {
  return summary.hasFocus;
}
