import { codeAt, codes, GAP } from './characters';
import { readWord } from './read-word';
import { mixHash } from './word-hash';
import { findWord, type WordTable } from './word-table';

/** Words found in a text, three integers each; used again for every text. */
export interface WordHits {
  list: Int32Array;
  count: number;
  /** Of the letters before the last stop. */
  hash: number;
}

/** Integers for each word: see the fields below. */
export const HIT_SIZE = 3;
export const HIT_WORD = 0; // its number
export const HIT_START = 1; // UTF-16 units
export const HIT_END = 2; // behind its last letter

export function createWordHits(): WordHits {
  return { list: new Int32Array(256 * HIT_SIZE), count: 0, hash: 0 };
}

/**
 * Find the words of a text at which a table says to stop. The hash says that a word is
 * probably the table's: the caller compares letters.
 *
 * @param hits - where to put them
 */
export function scanWords(text: string, table: WordTable, hits: WordHits): void {
  const { filter, multiplier } = table;
  hits.count = 0;
  let from = 0;
  for (;;) {
    const stop = nextStop(text, from, filter, multiplier, hits);
    if (stop < 0) return;
    const start = startOf(text, stop, from);
    if (codeAt(text, stop) === GAP) {
      noteIfKnown(hits, table, hits.hash, start, stop);
      from = stop + 1;
    } else {
      const { hash, end, next } = readWord(text, start, multiplier);
      if (end > start) noteIfKnown(hits, table, hash, start, end);
      from = next;
    }
  }
}

/**
 * Run over a text to the first place behind a word of the filter, or where a closer look is
 * needed; -1 if there is none. This loop is all that most of a text ever costs.
 *
 * It does not branch where words end: no processor foresees that, and to guess wrong once in
 * each word takes longer than all the rest.
 */
function nextStop(
  text: string,
  from: number,
  filter: Int32Array,
  multiplier: number,
  hits: WordHits,
): number {
  const mask = filter.length - 1;
  const { length } = text;
  let hash = 0;
  for (let i = from; i < length; i++) {
    const code = codes[text.charCodeAt(i)] ?? GAP;
    // The left side is -1 if the filter has this hash, else -2: never more than a letter,
    // more than GAP only behind such a word, always more than what needs a closer look.
    if ((((filter[(hash >>> 5) & mask] ?? 0) >> hash) | -2) > code) {
      hits.hash = hash;
      return i;
    }
    hash = mixHash(hash, code, multiplier) & ~(code >> 31); // 0 behind what is no letter
  }
  hits.hash = hash;
  return hash === 0 ? -1 : length;
}

/** Where the letters before a place begin. */
function startOf(text: string, end: number, least: number): number {
  let start = end;
  while (start > least && codeAt(text, start - 1) > 0) start--;
  return start;
}

function noteIfKnown(
  hits: WordHits,
  table: WordTable,
  hash: number,
  start: number,
  end: number,
): void {
  const word = findWord(table, hash);
  if (word < 0) return;
  let at = hits.count * HIT_SIZE;
  if (at === hits.list.length) {
    const longer = new Int32Array(at * 2);
    longer.set(hits.list);
    hits.list = longer;
  }
  const { list } = hits;
  list[at++] = word;
  list[at++] = start;
  list[at] = end;
  hits.count++;
}
