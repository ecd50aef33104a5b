import { bodyOf, boundsOf, isElement, parentOf, rootElementOf, slotOf } from './dom';
import type { Edges, WordBox } from './place-card';
import { liveRange } from './to-range';

/**
 * Where words are in the window now, as far as they can be seen: what a scroller or a box around
 * them cuts off does not count.
 *
 * @returns undefined when the page no longer has them, or nothing of them can be seen
 */
export function wordBoxOf(range: AbstractRange): WordBox | undefined {
  const live = liveRange(range);
  if (!live) return undefined;
  const frame = clipAround(live.startContainer);
  const lines = [...live.getClientRects()]
    .filter(({ width }) => width > 0)
    .flatMap((line) => cut(line, frame) ?? []);
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return undefined;
  return {
    first,
    last,
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    top: Math.min(...lines.map(({ top }) => top)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
  };
}

/** The part of the window in which content of a node can be seen. */
function clipAround(node: Node): Edges {
  let clip: Edges = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  let isAbsolute = false; // then a scroller that is no containing block does not cut it
  for (let at = aroundOf(node); at; at = aroundOf(at)) {
    if (!isElement(at) || at === bodyOf(document) || at === rootElementOf(document)) continue;
    const { overflowX, overflowY, display, position } = getComputedStyle(at);
    const isPassed = isAbsolute && position === 'static';
    if (display !== 'inline' && display !== 'contents' && !isPassed) {
      const isClipping = overflowX !== 'visible' || overflowY !== 'visible';
      const cutBy = isClipping && cut(clip, boundsOf(at));
      if (cutBy === undefined) return { left: 0, top: 0, right: 0, bottom: 0 };
      if (cutBy) clip = cutBy;
    }
    if (position === 'fixed') return clip; // it stands in the window, whatever scrolls around it
    if (position !== 'static') isAbsolute = position === 'absolute';
  }
  return clip;
}

/** What two boxes have in common. */
function cut(a: Edges, b: Edges): Edges | undefined {
  const left = Math.max(a.left, b.left);
  const right = Math.min(a.right, b.right);
  const top = Math.max(a.top, b.top);
  const bottom = Math.min(a.bottom, b.bottom);
  return left < right && top < bottom ? { left, right, top, bottom } : undefined;
}

/** What a node stands in, through slots and shadow roots. */
function aroundOf(node: Node): Node | null {
  return slotOf(node) ?? parentOf(node) ?? (node instanceof ShadowRoot ? node.host : null);
}
