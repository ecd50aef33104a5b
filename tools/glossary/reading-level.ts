import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** Sentences of a text; "e.g." and the like are not used in entries. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?][”’)]*)\s+/).filter((sentence) => /\p{L}/u.test(sentence));
}

/** School years that it takes to read a text with ease, by the Flesch–Kincaid formula. */
export function gradeOf(text: string): number {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  if (words.length === 0) return 0;
  return fleschKincaid({
    sentence: Math.max(1, sentencesOf(text).length),
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}
