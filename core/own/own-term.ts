import * as v from 'valibot';

import { type Subject, subjects } from '../glossary/subjects';

/** A form that the learner gave: of an own entry, or one more of ours. */
export const OwnForm = v.strictObject({
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
  /** Counts only in this letter case. */
  exact: v.optional(v.literal(true)),
});
export interface OwnForm {
  readonly text: string;
  readonly exact?: true | undefined;
}

/** At most, in characters; and how many other forms. */
export const LONGEST = { form: 100, short: 300, long: 5_000 } as const;
export const MOST_FORMS = 20;

/** What the learner writes of an own entry. */
export const ownFields = {
  name: OwnForm,
  also: v.pipe(v.array(OwnForm), v.maxLength(MOST_FORMS)),
  short: v.pipe(v.string(), v.trim(), v.maxLength(LONGEST.short)),
  long: v.pipe(v.string(), v.trim(), v.maxLength(LONGEST.long)),
  subject: v.optional(v.picklist(subjects)),
} as const;

export interface OwnFields {
  readonly name: OwnForm;
  /** Other forms. */
  readonly also: readonly OwnForm[];
  /** One sentence, or nothing yet. */
  readonly short: string;
  readonly long: string;
  readonly subject?: Subject | undefined;
}

/** An entry of the learner's own. */
export interface OwnTerm extends OwnFields {
  /** "own-" and the UUID made by whoever asked for it. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly changedAt: number;
  /** Counts the edits; an edit names the revision that it saw. */
  readonly revision: number;
}

export const ownId = v.pipe(
  v.string(),
  v.regex(/^own-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
);

const Time = v.pipe(v.number(), v.finite());

/** As much of a stored entry as every part relies on; fields of later versions may stand beside. */
const OwnTermShape = v.looseObject({
  id: ownId,
  name: v.looseObject(OwnForm.entries),
  also: v.array(v.looseObject(OwnForm.entries)),
  short: v.string(),
  long: v.string(),
  subject: v.optional(v.picklist(subjects)),
  createdAt: Time,
  changedAt: Time,
  revision: v.number(),
});

/** False for a row that was damaged, or written by nobody we know. */
export function isOwnTerm(row: unknown): row is OwnTerm {
  return v.is(OwnTermShape, row);
}
