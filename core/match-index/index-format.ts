/*
 * The match index as it travels with the content script: one text without separators, of
 *
 *   counts     words · nodes of the trie · phrases · rules · cues of all rules · words that
 *              rule out, of all · the attempt whose multiplier gives each word a hash of its own
 *   phrases    sorted by their words; each
 *                head    kind + KINDS * (new words + NEW_WORDS * words shared with the last)
 *                words   the new ones by number; the first as the step from the last phrase's
 *                        word in that place, if it had one
 *                target  number of the cue or rule; terms are numbered as they come
 *   rules      sorted by term; each
 *                head     (first of its term ? 1 : 0) + (ordinary ? 2 : 0) + 4 * cues
 *                subject  number of its term's, with the first of its term
 *                cues     sorted; each as the step from the last
 *   exceptions what few rules have: their count, then each
 *                step     from the last one's rule
 *                head     how likely, less one + 3 * how telling + 9 * words that rule it out
 *                words    numbers of cues, sorted; each as the step from the last
 *   context    how many cues tell of a page, then their numbers, sorted; each as the step from
 *              the last
 *   spellings  their count, then each: the step to its phrase, the text, a line's end
 *   words      sorted; each begins with a capital, that says how many letters it shares with
 *              the last: none "A", one "B"
 *
 * Plurals, possessives and all tables are made when it is decoded: that is shorter, and
 * quicker than reading them.
 */

/** What a phrase is there for. */
export const PATH = 0; // nothing: one with many new words is written in steps
export const TERM = 1; // to be a term's id
export const CUE = 2;
export const FORM = 3; // plus any of these:
export const IS_EXACT = 1;
export const HAS_PLURAL = 2; // a regular one
export const KINDS = 7;
/** A phrase has fewer new words than this. */
export const NEW_WORDS = 6;

export const IS_FIRST = 1;
export const IS_ORDINARY = 2;
export const CUE_COUNT = 4;
export const LIKELY = 3; // as many degrees
export const TELLING = 3; // as many degrees
export const UNLESS_COUNT = LIKELY * TELLING;
/** Degrees of telling: a form without one is a hint. */
export const IS_HINT = 0;
export const IS_IDLE = 1;
export const IS_SIGN = 2;

export const CAPITAL_A = 0x41;
export const MOST_SHARED_LETTERS = 25;

/** How many numbers of each sort have a single digit: what makes real indexes shortest. */
export const SINGLES = {
  count: 0,
  head: 84,
  word: 40,
  target: 40,
  rule: 84,
  cue: 66,
  subject: 84,
  exception: 60,
} as const;

/** Of a phrase's kind: counts only in the letter case that it is written in. */
export function isExact(kind: number): boolean {
  return kind >= FORM && ((kind - FORM) & IS_EXACT) !== 0;
}

export function hasRegularPlural(kind: number): boolean {
  return kind === CUE || (kind >= FORM && ((kind - FORM) & HAS_PLURAL) !== 0);
}
