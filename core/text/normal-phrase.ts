import { APOSTROPHE, codeAt, isHyphen, isSpace, isUnseen, letterSize } from './characters';

/** Whether letters are to be folded, or kept as they are written. */
export type Letters = 'folded' | 'written';

/**
 * The one writing that all ways to write a phrase have in common:
 * - one space between two words, be it white space or a hyphen; none beside signs and
 *   punctuation, which stay. A hyphen behind white space is a dash, so punctuation too.
 * - no apostrophe before or behind a final "s"; a straight one anywhere else
 * - nothing that cannot be seen
 */
export function normalPhrase(text: string, letters: Letters): string {
  let phrase = '';
  let isInWord = false;
  let hasGap = false; // white space or a hyphen since then
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const code = codeAt(text, i);
    const size = letterSize(text, i);
    if (isUnseen(code)) continue;
    if (isSpace(unit) || (isHyphen(unit) && !hasGap)) {
      hasGap = true;
    } else if (code === APOSTROPHE && !hasGap && isBesideFinalS(text, i)) {
      isInWord = true;
    } else {
      if (size > 0 && isInWord && hasGap) phrase += ' ';
      if (size === 1 && letters === 'folded') phrase += String.fromCharCode(code);
      else phrase += code === APOSTROPHE ? "'" : text.slice(i, i + Math.max(size, 1));
      isInWord = size > 0;
      hasGap = false;
      i += Math.max(size, 1) - 1;
    }
  }
  return phrase;
}

/** The words of a normal phrase, as `scanWords` reads them; signs are words as well. */
export function wordsOf(phrase: string): readonly string[] {
  return phrase.replaceAll("'", '').match(WORDS) ?? [];
}

const WORDS = /[/&]|[\p{L}\p{M}\p{Nd}_]+/gu;

/** Whether the apostrophe there is one of "payer's" or "payers'". */
function isBesideFinalS(text: string, at: number): boolean {
  const before = nextSeen(text, at, -1);
  const after = nextSeen(text, at, 1);
  if (letterSize(text, after) === 0) return isS(text, before);
  return isS(text, after) && letterSize(text, nextSeen(text, after, 1)) === 0;
}

function isS(text: string, at: number): boolean {
  return text[at] === 's' || text[at] === 'S';
}

function nextSeen(text: string, from: number, step: 1 | -1): number {
  let i = from + step;
  while (isUnseen(codeAt(text, i))) i += step;
  return i;
}
