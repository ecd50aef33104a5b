import type { Point } from './find-at-point';
import type { Edges } from './place-card';

/** So far outside still counts as on it, in CSS pixels. */
const SLACK = 6;

/**
 * Whether a point lies on a word, on its card, or between the two, where a hand passes
 * that goes from one to the other.
 */
export function isInCorridor(point: Point, word: Edges, card: Edges): boolean {
  return isOn(word, point) || isOn(card, point) || isBetween(word, card, point);
}

function isOn({ left, right, top, bottom }: Edges, { x, y }: Point): boolean {
  return x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK;
}

/** Between the facing edges, the corridor is as wide at each height as a straight way needs. */
function isBetween(word: Edges, card: Edges, { x, y }: Point): boolean {
  const isBelow = card.top >= word.bottom;
  const [from, to] = isBelow ? [word.bottom, card.top] : [word.top, card.bottom];
  if (from === to || y < Math.min(from, to) || y > Math.max(from, to)) return false;
  const share = (y - from) / (to - from);
  const left = word.left + (card.left - word.left) * share;
  const right = word.right + (card.right - word.right) * share;
  return x >= Math.min(left, word.left) - SLACK && x <= Math.max(right, word.right) + SLACK;
}
