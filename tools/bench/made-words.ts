import { type Dice, pick } from './dice';

const BEGINNINGS =
  'b bl br c ch cl d dr f fl g gr h j l m n p pl pr qu r s sh st t th tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea ee ou'.split(' ');
const ENDS = ['', '', '', 'n', 'r', 'l', 't', 'nd', 'm'];

/** Words like English ones, each once, the short ones first as in a language. */
export function makeWords(dice: Dice, count: number): readonly string[] {
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = 1 + Math.floor(dice() * (1 + Math.log10(words.size + 10)));
    let word = '';
    for (let i = 0; i < syllables; i++) {
      word += pick(dice, BEGINNINGS) + pick(dice, VOWELS) + pick(dice, ENDS);
    }
    words.add(word);
  }
  return [...words];
}

/** A word by Zipf's law: the n-th is met about 1/n times as often as the first. */
export function pickWord(dice: Dice, words: readonly string[]): string {
  return words[Math.floor(words.length ** dice()) - 1] ?? '';
}
