import type { EntryHit, Senses } from './entry-hit';

/**
 * What is found in a text, whatever kind of thing it is. Another kind joins here, with a file of
 * its own beside `entry-hit`. Each has `kind`, `id`, `start` and `end`: whatever merges, counts,
 * marks and shows hits asks for no more than that.
 */
export type Hit = EntryHit;

export type HitKind = Hit['kind'];
const kinds: Readonly<Record<HitKind, true>> = { entry: true };
export const hitKinds = Object.keys(kinds) as HitKind[]; // it has no other keys

/** What a hit is a hit of: by this name it is listed, ordered to be shown, and opened. */
export type HitName = Pick<Hit, 'kind' | 'id'>;

/** The same as one string, for maps and sets. */
export function keyOf({ kind, id }: HitName): string {
  return `${kind} ${id}`;
}

/** What else a hit could mean, where its form has several senses. */
export function sensesOf(hit: Hit): Senses | undefined {
  return hit.kind === 'entry' ? hit.senses : undefined;
}

/**
 * What a hit stands for in its section: of two hits that stand for the same, the second tells a
 * reader nothing new. What may be several terms does not stand for the likeliest of them.
 */
export function standsFor(hit: Hit): string {
  const senses = sensesOf(hit);
  return senses?.by === 'nothing' ? senses.ids.join(' ') : keyOf(hit);
}
