/** What the rest of a page says about its doubtful forms. */
export interface PageJudgement {
  /** Plainly about the field: everyday words count there, and a shared form is always ours. */
  readonly isOfField: boolean;
  /** Of the subjects, those that the page is about: bits by `subjectNumber`. */
  readonly subjects: number;
  /** What the learner chose on this site: by form, the id of its sense. */
  readonly choices: ReadonlyMap<string, string>;
}

/** Of a page that nothing is known of. */
export const noJudgement: PageJudgement = { isOfField: false, subjects: 0, choices: new Map() };

/** As much of a page as a judgement needs. */
export interface PageCounts {
  /** UTF-16 units of all its text. */
  readonly length: number;
  /** Distinct terms that stand there as proof: see `TermChoice`. */
  readonly proofs: number;
  /** Distinct terms that stand there in forms which are hardly ever met outside the field. */
  readonly signs: number;
  /** Distinct terms that may stand there, if only there is evidence for them. */
  readonly hints: number;
  /** Distinct cues that tell of a page whatever they stand beside: “patient”, “bill”, “visit”. */
  readonly context: number;
  /** The same by number of their subject. */
  readonly bySubject: readonly number[];
}

/**
 * Fewer distinct proofs than this say nothing: a news item has two, a law firm's page also.
 */
const LEAST_TERMS = 3;
/** A sign is worth this much of a proof. */
const SIGN = 0.75;
/** And a word that may be the field's or not, this much. */
const HINT = 0.5;
/**
 * A letter to a patient has few terms and many of these. The first says nothing, more than a
 * few say no more, and without any proof or sign they may stand in a report on an athlete's knee.
 */
const CONTEXT = 0.4;
const MOST_CONTEXT = 4;
/**
 * A text's distinct words grow as about the square root of its length (Heaps' law), and so do
 * its distinct terms: a page of four times the length must have twice as many. With this factor
 * a paragraph of 100 words needs 3, a policy of 2,000 words 13, a manual of 20,000 words 40.
 * `npm run glossary -- score` says what becomes of the paragraphs in tests/corpus.
 */
const TERMS_PER_ROOT = 0.12;
/** A subject is one of the page's if it has this share of the proofs, and two at least. */
const SUBJECT_SHARE = 0.2;
const LEAST_OF_SUBJECT = 2;

/** Whether so much text with so many proofs is plainly about the field, and about what of it. */
export function judgePage({
  length,
  proofs,
  signs,
  hints,
  context,
  bySubject,
}: PageCounts): Omit<PageJudgement, 'choices'> {
  const least = Math.max(LEAST_TERMS, TERMS_PER_ROOT * Math.sqrt(length));
  const wanted = Math.max(LEAST_OF_SUBJECT, SUBJECT_SHARE * proofs);
  let subjects = 0;
  bySubject.forEach((terms, subject) => {
    if (terms >= wanted) subjects |= 1 << subject;
  });
  const has = proofs + SIGN * signs + HINT * hints;
  const setting = proofs + signs > 0 ? CONTEXT * clamp(context - 1, MOST_CONTEXT) : 0;
  return { isOfField: has + setting >= least, subjects };
}

function clamp(count: number, most: number): number {
  return Math.max(0, Math.min(count, most));
}

/** Whether two judgements come to the same for every doubtful form. */
export function isSameJudgement(a: PageJudgement, b: PageJudgement): boolean {
  if (a.isOfField !== b.isOfField || !isSameChoice(a.choices, b.choices)) return false;
  return !a.isOfField || a.subjects === b.subjects;
}

function isSameChoice(a: PageJudgement['choices'], b: PageJudgement['choices']): boolean {
  return a.size === b.size && [...a].every(([form, id]) => b.get(form) === id);
}
