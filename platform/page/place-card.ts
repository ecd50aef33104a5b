/** Where a card stands: the side of its word is chosen once and kept. */
export type Side = 'below' | 'above' | 'top' | 'bottom';

/** Room between a card and its word, and between a card and the window's edge. */
const GAP = 8;
const NARROW = 480;

interface Window {
  readonly width: number;
  readonly height: number;
}

/**
 * Choose a card's side: below its word, above where a brief card would not fit below; in a
 * narrow window the edge that is away from the word.
 *
 * @param prefers - a side that is taken if there is room, whatever the window
 * @param height - of the card as it opens; it may grow later, away from the word
 */
export function sideFor(
  word: DOMRect,
  height: number,
  window: Window,
  prefers: 'below' | 'above' = 'below',
): Side {
  const below = window.height - word.bottom;
  if (prefers === 'above' && word.top >= height + 2 * GAP) return 'above';
  if (window.width < NARROW) return word.top > below ? 'top' : 'bottom';
  return below >= height + 2 * GAP || below >= word.top ? 'below' : 'above';
}

/** The card's place as CSS: insets from the window's edges, and the most it may be high. */
export function placeFor(side: Side, word: DOMRect, width: number, window: Window, isRtl: boolean) {
  if (side === 'top' || side === 'bottom') {
    return { [side]: `${GAP}px`, left: `${GAP}px`, right: `${GAP}px`, 'max-height': '50vh' };
  }
  const start = isRtl ? word.right - width : word.left;
  const left = Math.max(GAP, Math.min(start, window.width - width - GAP));
  const room = side === 'below' ? window.height - word.bottom : word.top;
  return {
    left: `${left}px`,
    ...(side === 'below'
      ? { top: `${word.bottom + GAP}px` }
      : { bottom: `${window.height - word.top + GAP}px` }),
    'max-height': `${Math.max(120, Math.min(520, room - 2 * GAP))}px`,
  };
}

/** Where a pinned card goes when its word has left the window: the top end corner. */
export function cornerFor(isRtl: boolean) {
  return { top: `${GAP}px`, [isRtl ? 'left' : 'right']: `${GAP}px` };
}
