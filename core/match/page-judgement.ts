/** What a page says of its doubtful forms: of those that are terms on some pages alone. */
export interface PageJudgement {
  /**
   * The page is plainly about billing and coding. On such a page the matcher takes everyday words
   * for terms, and a form that a term shares with another field's word for the term.
   */
  readonly isOfField: boolean;
  /** The subjects of the glossary that the page is about: bits by `subjectNumber`. */
  readonly subjects: number;
  /** The senses that the learner chose on this site: by form, the id of its sense. */
  readonly choices: ReadonlyMap<string, string>;
}

/** The judgement of a page that nothing was read of. */
export const noJudgement: PageJudgement = { isOfField: false, subjects: 0, choices: new Map() };

/** What a judgement counts on a page. Each term or cue counts once, however often it stands there. */
export interface PageCounts {
  /** UTF-16 units of the page's text. */
  readonly length: number;
  /** Terms that prove what the page is about: see `TermChoice`. */
  readonly proofs: number;
  /** Terms in a form that texts of other fields hardly ever have. */
  readonly signs: number;
  /** Terms in a form that is a term only where the text has evidence for it. */
  readonly hints: number;
  /** Cues that say something of a page wherever they stand in it: “patient”, “bill”, “visit”. */
  readonly context: number;
  /** The proofs of each subject, by `subjectNumber`. */
  readonly bySubject: readonly number[];
}

/** Fewer proofs than this say nothing: a news item has two, and so has a law firm's page. */
const LEAST_TERMS = 3;
/** A sign counts as this much of a proof. */
const SIGN = 0.75;
/** A hint counts as this much of a proof: its word may be another field's. */
const HINT = 0.5;
/**
 * A cue of the context counts as this much of a proof, since a letter to a patient has few terms
 * and many such cues. The first cue counts nothing, nor do more than a few. Without a proof or a
 * sign no cue counts: a report on an athlete's knee has the same cues.
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
/** The page is about a subject that has this share of its proofs, and at least two of them. */
const SUBJECT_SHARE = 0.2;
const LEAST_OF_SUBJECT = 2;

/** Judge whether a page is plainly about the field, and which subjects it is about. */
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

/** Whether the matcher finds the same terms on a page by either of two judgements. */
export function isSameJudgement(a: PageJudgement, b: PageJudgement): boolean {
  if (a.isOfField !== b.isOfField || !isSameChoice(a.choices, b.choices)) return false;
  return !a.isOfField || a.subjects === b.subjects;
}

function isSameChoice(a: PageJudgement['choices'], b: PageJudgement['choices']): boolean {
  return a.size === b.size && [...a].every(([form, id]) => b.get(form) === id);
}
