import type { Reader } from '../text/compact-numbers';
import { CAPITAL_A, MOST_SHARED_LETTERS } from './index-format';

/** Read the words of a compiled index. */
export function readWords({ text, at }: Reader, count: number): readonly string[] {
  const words: string[] = [];
  let word = '';
  for (let i = at; words.length < count; ) {
    const shared = text.charCodeAt(i) - CAPITAL_A;
    const start = ++i;
    while (i < text.length && !isCapital(text.charCodeAt(i))) i++;
    word = word.slice(0, shared) + text.slice(start, i);
    words.push(word);
  }
  return words;
}

function isCapital(unit: number): boolean {
  return unit >= CAPITAL_A && unit <= CAPITAL_A + MOST_SHARED_LETTERS;
}
