import { caretAt } from './dom';
import { liveRange } from './to-range';

/** A point of the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Which of our own marks lies under a point of the window.
 *
 * @param marksIn - the marks in the text of a node
 * @param roots - open shadow roots to look into
 */
export function findAtPoint<T extends { readonly range: StaticRange }>(
  { x, y }: Point,
  marksIn: (node: Node) => readonly T[],
  roots: readonly ShadowRoot[],
): T | undefined {
  const caret = caretAt(document, x, y, { shadowRoots: [...roots] });
  if (!caret) return undefined;
  const { offsetNode, offset } = caret;
  return marksIn(offsetNode).find(({ range }) => {
    const live = liveRange(range);
    return (
      live?.isPointInRange(offsetNode, offset) &&
      // A click beside a line's end still has its caret in the line.
      [...live.getClientRects()].some((box) => contains(box, x, y))
    );
  });
}

function contains(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
