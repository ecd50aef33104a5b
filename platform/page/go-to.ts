import { liveRange } from './to-range';

/** Bring words into the window, if they are out of it. */
export function scrollToRange(range: StaticRange): void {
  if (isInSight(range)) return;
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = boxOf(range);
  // The middle of a very long element may be far from the words.
  if (box && !isInSight(range)) scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
}

/** Where words are in the window: their first line's box. */
export function boxOf(range: AbstractRange): DOMRect | undefined {
  const live = liveRange(range);
  if (!live) return undefined;
  return [...live.getClientRects()].find(({ width }) => width > 0);
}

function isInSight(range: StaticRange): boolean {
  const box = boxOf(range);
  return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
}
