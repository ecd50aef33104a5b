import {
  boundsOf,
  fullHeightOf,
  heightOf,
  isElement,
  parentElementOf,
  rootOf,
  scrollElementBy,
  scrollIntoView,
  scrollingElementOf,
  slotOf,
} from './dom';
import { liveRange } from './to-range';
import { wordBoxOf } from './word-box';

/** Bring words into the window, if they are out of it. */
export function scrollToRange(range: StaticRange): void {
  if (isInSight(range)) return;
  const { startContainer } = range;
  const element = isElement(startContainer) ? startContainer : parentElementOf(startContainer);
  if (element) scrollIntoView(element, { block: 'center', behavior: 'instant' });
  // The middle of a very long element may be far from the words: every scroller helps, from inside out.
  for (let at: Element | null = element; at && !isInSight(range); at = aroundOf(at)) {
    scrollTowards(at, range);
  }
}

/** Bring words to the middle of one scroller, as far as it goes. */
function scrollTowards(scroller: Element, range: StaticRange): void {
  const box = boxOf(range);
  const isWindow = scroller === scrollingElementOf(document);
  if (!box || (!isWindow && fullHeightOf(scroller) <= heightOf(scroller))) return;
  const { top, height } = isWindow ? { top: 0, height: innerHeight } : boundsOf(scroller);
  const by = box.top + box.height / 2 - (top + height / 2);
  scrollElementBy(scroller, 0, by);
}

/** The element around another one, out of its shadow tree as well. */
function aroundOf(element: Element): Element | null {
  const root = rootOf(element);
  return (
    slotOf(element) ?? parentElementOf(element) ?? (root instanceof ShadowRoot ? root.host : null)
  );
}

/** Where words are in the window: their first line's box. */
export function boxOf(range: AbstractRange): DOMRect | undefined {
  const live = liveRange(range);
  if (!live) return undefined;
  return [...live.getClientRects()].find(({ width }) => width > 0);
}

/** Whether all of the words' first line can be seen, in the scrollers around them as well. */
function isInSight(range: StaticRange): boolean {
  const seen = wordBoxOf(range)?.first;
  const whole = boxOf(range);
  return seen !== undefined && whole !== undefined && seen.bottom - seen.top > whole.height - 1;
}
