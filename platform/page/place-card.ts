/** Room between a card and its word, and between a card and the window's edge. CSS pixels. */
const GAP = 8;
/** In a window narrower than this a card is docked to an edge. */
const NARROW = 480;
/** With less room than this on either side of its word a card is docked as well. */
const LOWEST = 150;
const HIGHEST = 520;
const WIDEST = 360;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Edges of something in the window, in CSS pixels. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where words are: the whole of them, and their first and last line. */
export interface WordBox extends Edges {
  readonly first: Edges;
  readonly last: Edges;
}

/** Above or below its word, or docked to an edge of the window. */
export type Side = 'below' | 'above' | 'top' | 'bottom';

/** Where a card stands: its corner and its size. */
export interface CardBox extends Size {
  readonly left: number;
  readonly top: number;
}

/** The most room that a card may take in a window. */
export function roomIn(window: Size): Size {
  const isNarrow = window.width < NARROW;
  return {
    width: isNarrow ? window.width - 2 * GAP : WIDEST,
    height: Math.min(HIGHEST, window.height - 2 * GAP),
  };
}

/**
 * Choose a card's side by its filled size: where it is, while it fits there; the other where it
 * fits there; else where more room is. In a narrow or low window, the edge away from the word.
 *
 * @param prefers - the side to be on if it fits on both
 */
export function sideFor(
  word: Edges,
  { height }: Size,
  window: Size,
  prefers: 'below' | 'above' = 'below',
): Side {
  const room = { below: window.height - word.bottom - 2 * GAP, above: word.top - 2 * GAP };
  const other = prefers === 'below' ? 'above' : 'below';
  const isLow = Math.max(room.below, room.above) < Math.min(height, LOWEST);
  if (isLow || (window.width < NARROW && height > LOWEST / 2)) {
    return room.above > room.below ? 'top' : 'bottom';
  }
  if (room[prefers] >= height) return prefers;
  if (room[other] >= height) return other;
  return room[prefers] >= room[other] ? prefers : other;
}

/** Where a card of this size stands, start edges aligned with its word's. */
export function placeFor(
  side: Side,
  word: WordBox,
  size: Size,
  window: Size,
  isRtl: boolean,
): CardBox {
  if (side === 'top' || side === 'bottom') {
    const free = (side === 'top' ? word.top : window.height - word.bottom) - 2 * GAP;
    const most = Math.max(LOWEST, Math.min(free, window.height / 2));
    const height = Math.min(size.height, most, window.height - 2 * GAP);
    const width = window.width < NARROW ? window.width - 2 * GAP : size.width;
    const left = inside(isRtl ? word.right - width : word.left, width, window);
    return { left, top: side === 'top' ? GAP : window.height - GAP - height, width, height };
  }
  const { width } = size;
  const line = side === 'below' ? word.last : word.first;
  const room = (side === 'below' ? window.height - word.bottom : word.top) - 2 * GAP;
  const height = Math.min(size.height, room);
  return {
    left: inside(isRtl ? line.right - width : line.left, width, window),
    top: side === 'below' ? word.bottom + GAP : word.top - GAP - height,
    width,
    height,
  };
}

/** The top end corner: for a card without words, or whose words have left the window. */
export function cornerFor({ width, height }: Size, window: Size, isRtl: boolean): CardBox {
  return {
    left: isRtl ? GAP : Math.max(GAP, window.width - GAP - width),
    top: GAP,
    width: Math.min(width, window.width - 2 * GAP),
    height: Math.min(height, window.height - 2 * GAP),
  };
}

function inside(left: number, width: number, window: Size): number {
  return Math.max(GAP, Math.min(left, window.width - width - GAP));
}

export function isUpper(side: Side): boolean {
  return side === 'above' || side === 'top';
}
