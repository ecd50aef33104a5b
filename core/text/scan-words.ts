import { APOSTROPHE, IGNORED, LETTER, SIGN, STOP } from './characters';
import { HASH_PRIME, HASH_SEED, type WordTable } from './word-table';

/** Integers written for each word that was found: see the fields below. */
export const HIT_SIZE = 4;
export const HIT_WORD = 0; // number of the word
export const HIT_START = 1; // where it stands, in UTF-16 units
export const HIT_END = 2;
export const HIT_ORDINAL = 3; // words that may make one phrase are numbered one after the other

/** Words found in a text; the same one is used again for every text. */
export interface WordHits {
  list: Int32Array;
  count: number;
}

export function createWordHits(): WordHits {
  return { list: new Int32Array(256 * HIT_SIZE), count: 0 };
}

/**
 * Look at every word of a text once. A word that the table lacks costs its reading and one
 * look into the table; nothing is allocated and nothing written.
 *
 * The hash says that a word is probably the table's; the caller compares letters.
 *
 * @param kinds - from `createCharacterTable`
 */
export function scanWords(
  text: string,
  kinds: Uint16Array,
  { slots, hashes }: WordTable,
  hits: WordHits,
): void {
  const mask = slots.length - 1;
  const { length } = text;
  let ordinal = 0;
  hits.count = 0;
  for (let i = 0; i < length; ) {
    const start = i;
    let kind = kinds[text.charCodeAt(i++)] as number; // the table has all units
    if (kind < SIGN) {
      if (kind === STOP) ordinal++;
      continue;
    }
    let hash = HASH_SEED;
    let end = i;
    if (kind === SIGN) {
      hash = Math.imul(hash ^ text.charCodeAt(start), HASH_PRIME);
    } else {
      for (;;) {
        if (kind >= LETTER) {
          hash = Math.imul(hash ^ kind, HASH_PRIME);
          end = i;
        } else if (kind !== IGNORED && kind !== APOSTROPHE) {
          break;
        }
        if (i === length) break;
        kind = kinds[text.charCodeAt(i)] as number; // as above
        if (kind < LETTER && kind !== IGNORED && kind !== APOSTROPHE) break;
        i++;
      }
    }
    ordinal++;
    let slot = hash & mask;
    while (slots[slot] !== 0) {
      if (hashes[slot] === hash) {
        push(hits, (slots[slot] as number) - 1, start, end, ordinal);
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
}

function push(hits: WordHits, word: number, start: number, end: number, ordinal: number): void {
  let at = hits.count * HIT_SIZE;
  if (at === hits.list.length) {
    const longer = new Int32Array(at * 2);
    longer.set(hits.list);
    hits.list = longer;
  }
  const { list } = hits;
  list[at++] = word;
  list[at++] = start;
  list[at++] = end;
  list[at] = ordinal;
  hits.count++;
}
