import { elementAt } from './dom';

/**
 * The part of a list of blocks that is painted: all, or on a page with too many marks
 * as many as are allowed, those nearest to the reader.
 *
 * @param at - index of the block in sight
 * @param most - marks, not blocks
 */
export function paintWindow<T extends { readonly chosen: readonly unknown[] }>(
  blocks: readonly T[],
  at: () => number,
  most: number,
): readonly T[] {
  const total = blocks.reduce((sum, { chosen }) => sum + chosen.length, 0);
  if (total <= most) return blocks;
  let first = Math.min(at(), blocks.length - 1);
  let last = first;
  let count = blocks[first]?.chosen.length ?? 0;
  while (count < most) {
    const before = blocks[first - 1];
    const after = blocks[last + 1];
    if (before) first--;
    if (after) last++;
    count += (before?.chosen.length ?? 0) + (after?.chosen.length ?? 0);
  }
  return blocks.slice(first, last + 1);
}

/** The element that the reader is looking at, as far as geometry can tell. */
export function elementInSight(): Element | null {
  return elementAt(document, innerWidth / 2, innerHeight / 2);
}
