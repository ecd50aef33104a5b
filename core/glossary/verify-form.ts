import { APOSTROPHES, EXACT, type MatchRule, POSSESSIVE } from './compiled-index';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Letters, digits, "/" and "&" as they are written, without what is between. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}/&]/gu, '');
}

/** Whether words that fold to a form are also written as its rule wants them. */
export function isWrittenAs({ ways, spelling }: MatchRule, written: string): boolean {
  if (ways & EXACT) {
    const letters = lettersOf(written);
    if (letters !== spelling && letters !== `${spelling}s`) return false;
  }
  // "payer’s" is the payer, but "we’ll" is not "well".
  const hasFinal = FINAL.test(written);
  const others = written.replace(FINAL, 's').search(APOSTROPHE);
  if (ways & POSSESSIVE && !hasFinal) return false;
  return others < 0 || (ways & APOSTROPHES) !== 0;
}

const APOSTROPHE = /['\u2018\u2019\u02BC\u2032]/;
const FINAL = /['\u2018\u2019\u02BC\u2032][sS]$/;

/** Whether words are part of an address, a file's name or the like: claims@payer.com, medicare.gov. */
export function isInAddress(text: string, { start, end }: Stretch): boolean {
  let from = start;
  while (from > 0 && start - from < FAR && !/\s/.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < FAR && !/\s/.test(text.charAt(to))) to++;
  return ADDRESS.test(text.slice(from, to));
}

const FAR = 80;
const ADDRESS = /:\/\/|^www\.|\w@\w|[a-z0-9]\.[a-z]{2,}(?![a-z])|\\\w/i;

/** Whether words stand in a run of capitals, which says nothing of their own spelling. */
export function isInCapitals(text: string, { start, end }: Stretch): boolean {
  const before = /(\p{L}+)[^\p{L}\p{N}.!?]*$/u.exec(text.slice(Math.max(0, start - FAR), start));
  const after = /^[^\p{L}\p{N}.!?]*(\p{L}+)/u.exec(text.slice(end, end + FAR));
  return isCapital(before?.[1]) && isCapital(after?.[1]);
}

function isCapital(word = ''): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
