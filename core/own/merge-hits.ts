import type { TermHit } from '../match/find-terms';

/**
 * Two findings of one text as one, in order and without overlaps: the longest first, and of two
 * of the same length the learner's own.
 */
export function mergeHits(ours: readonly TermHit[], own: readonly TermHit[]): readonly TermHit[] {
  if (own.length === 0) return ours;
  const ranked = [
    ...own.map((hit) => ({ hit, isOwn: 1 })),
    ...ours.map((hit) => ({ hit, isOwn: 0 })),
  ].sort((a, b) => sizeOf(b.hit) - sizeOf(a.hit) || b.isOwn - a.isOwn || a.hit.start - b.hit.start);
  const kept: TermHit[] = [];
  for (const { hit } of ranked) {
    if (!kept.some((other) => hit.start < other.end && other.start < hit.end)) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function sizeOf({ start, end }: TermHit): number {
  return end - start;
}
