import type { Hit } from './hit';

/**
 * What several finders have found in one text as one list, in order and without overlaps: the
 * longest hit holds, and of two of the same length the one that was found by the finder of the
 * higher rank. This is the one place that decides between hits of different finders.
 *
 * @param found - by the rank of their finder, the highest first; each in order, without overlaps
 */
export function mergeHits(found: readonly (readonly Hit[])[]): readonly Hit[] {
  const some = found.filter((hits) => hits.length > 0);
  if (some.length < 2) return some[0] ?? [];
  const ranked = some
    .flatMap((hits, rank) => hits.map((hit) => ({ hit, rank })))
    .sort((a, b) => sizeOf(b.hit) - sizeOf(a.hit) || a.rank - b.rank || a.hit.start - b.hit.start);
  const kept: Hit[] = [];
  for (const { hit } of ranked) {
    if (!kept.some((other) => hit.start < other.end && other.start < hit.end)) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function sizeOf({ start, end }: Hit): number {
  return end - start;
}
