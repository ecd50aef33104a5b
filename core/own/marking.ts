import * as v from 'valibot';

import { OwnForm } from './own-term';

/**
 * Where a term of ours is marked: as the settings have it; every time; only in the letter case
 * that the entry has; nowhere.
 */
export const howMarked = ['usual', 'every', 'exact', 'never'] as const;
export type HowMarked = (typeof howMarked)[number];

/** What the learner changed about one of our entries. */
export interface Marking {
  readonly termId: string;
  readonly marks: HowMarked;
  /** Forms that the learner added. */
  readonly also: readonly OwnForm[];
  /** Milliseconds since the epoch. */
  readonly changedAt: number;
}

const MarkingShape = v.looseObject({
  termId: v.string(),
  marks: v.picklist(howMarked),
  also: v.array(v.looseObject(OwnForm.entries)),
  changedAt: v.pipe(v.number(), v.finite()),
});

/** False for a row that was damaged, or written by nobody we know. */
export function isMarking(row: unknown): row is Marking {
  return v.is(MarkingShape, row);
}
