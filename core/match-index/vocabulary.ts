import { pluralEnding, S, withEnding } from '../text/plural';
import { hashOf, mixHash } from '../text/word-hash';
import { addWord, createWordTable, stopAt, type WordTable } from '../text/word-table';
import type { PhraseTrie } from './phrase-trie';

/**
 * The words of an index, and behind them in number the plurals and possessives that are
 * made of some.
 */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly table: WordTable;
  /** For each word where its first stem is in `stems`, or 0. */
  readonly firstStems: Int32Array;
  readonly stems: Int32Array;
}

const LETTER_S = 0x73;

/** Integers in `stems` for each. */
const STEM_SIZE = 3;
export const STEM = 0; // number of the word
export const ENDING = 1; // what makes this one of it
export const NEXT_STEM = 2; // where it is, or 0

export function createVocabulary(
  words: readonly string[],
  { uses, words: lastWords, roots }: PhraseTrie,
  multiplier: number,
): Vocabulary {
  const most = words.length * 3; // itself, with "s", and with "es" or "ies"
  const table = createWordTable(multiplier, most);
  const firstStems = new Int32Array(most);
  const stems = new Int32Array((most + 1) * STEM_SIZE);
  const hashes = new Int32Array(words.length);
  words.forEach((word, number) => {
    const hash = hashOf(word, multiplier);
    hashes[number] = hash;
    addWord(table, hash, number);
    if (roots[number] !== 0) stopAt(table, hash);
  });

  const isDone = new Uint8Array(words.length);
  let count = words.length;
  let free = STEM_SIZE; // 0 is no place
  for (let node = 1; node < lastWords.length; node++) {
    const number = lastWords[node] ?? 0;
    if (uses[node] === 0 || isDone[number] === 1) continue; // only the last word has endings
    isDone[number] = 1;
    const word = words[number] ?? '';
    addEnding(word, number, S);
    const plural = pluralEnding(word);
    if (plural !== S) addEnding(word, number, plural);
  }
  return { words, table, firstStems, stems };

  function addEnding(word: string, number: number, ending: number): void {
    // Nearly all are "s": the hash goes on from that of the word.
    const hash =
      ending === S
        ? mixHash(hashes[number] ?? 0, LETTER_S, multiplier)
        : hashOf(withEnding(word, ending), multiplier);
    const made = addWord(table, hash, count);
    if (made === count) count++;
    if (roots[number] !== 0) stopAt(table, hash);
    stems[free + STEM] = number;
    stems[free + ENDING] = ending;
    stems[free + NEXT_STEM] = firstStems[made] ?? 0;
    firstStems[made] = free;
    free += STEM_SIZE;
  }
}
