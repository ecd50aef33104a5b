/**
 * The match index as it travels with the content script: as little as can be said of each
 * form, since plurals and tables are quicker made than read.
 */
export interface CompiledIndex {
  /** Ids of the entries, one space between. */
  readonly terms: string;
  /** Cue words and phrases, folded, "|" between. */
  readonly cues: string;
  /** Forms, folded, "|" between. */
  readonly forms: string;
  /** For each form its term, as a number in `terms`. */
  readonly owners: readonly number[];
  /** For each form the sum of its ways: see below. */
  readonly ways: readonly number[];
  /** What only some forms have, by the number of the form. */
  readonly cuesOf: Readonly<Record<number, readonly number[]>>;
  readonly spellings: Readonly<Record<number, string>>;
}

/** Counts only as it is spelt. */
export const EXACT = 1;
/** Also an everyday word. */
export const ORDINARY = 2;
/** Has an apostrophe itself, so the text may have one anywhere. */
export const APOSTROPHES = 4;
/** Has a regular plural. */
export const PLURAL = 8;
/** An "s" at the end must follow an apostrophe. Made while decoding. */
export const POSSESSIVE = 16;

/** How a form is matched, and whose it is. */
export interface MatchRule {
  /** Number of the term. */
  readonly term: number;
  readonly ways: number;
  /** Numbers of the cues; none wanted if it is empty. */
  readonly cues: readonly number[];
  /** Letters and digits of an exact form. */
  readonly spelling: string | undefined;
}
