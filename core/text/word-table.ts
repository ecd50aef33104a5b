/** Numbered words, found by a hash that is worked out while reading. */
export interface WordTable {
  /** Of the hash. */
  readonly multiplier: number;
  /**
   * A bit for each of the hash's values, many sharing one; set for words that are worth
   * stopping at. So small that it stays in the processor's cache.
   */
  readonly filter: Int32Array;
  /** Open addressing: pairs of a hash and its word's number plus one. */
  readonly slots: Int32Array;
  /** How far to shift a hash to have its slot: to those bits that the filter uses least. */
  readonly shift: number;
}

/** At least, for each word and in all: few foreign words are stopped at. */
const FILTER_BITS = 8;
const LEAST_FILTER_BITS = 17;
/** At least, for each word: most are found at the first look. */
const SLOTS = 4;

/** @param most - how many words will be added, at most */
export function createWordTable(multiplier: number, most: number): WordTable {
  const slotBits = bitsFor(most * SLOTS);
  return {
    multiplier,
    filter: new Int32Array(2 ** Math.max(LEAST_FILTER_BITS, bitsFor(most * FILTER_BITS)) / 32),
    slots: new Int32Array(2 * 2 ** slotBits),
    shift: 32 - slotBits,
  };
}

/** Number of the word with that hash; -1 if there is none. */
export function findWord({ slots, shift }: WordTable, hash: number): number {
  return (slots[placeOf(slots, shift, hash) + 1] ?? 0) - 1;
}

/** @returns the word's number from now on: another one if its hash is there already */
export function addWord({ slots, shift }: WordTable, hash: number, number: number): number {
  const place = placeOf(slots, shift, hash);
  const known = slots[place + 1] ?? 0;
  if (known !== 0) return known - 1;
  slots[place] = hash;
  slots[place + 1] = number + 1;
  return number;
}

/** Stop at words with that hash. */
export function stopAt({ filter }: WordTable, hash: number): void {
  const place = (hash >>> 5) & (filter.length - 1);
  filter[place] = (filter[place] ?? 0) | (1 << (hash & 31));
}

/** Where the hash is in the slots, or would be. */
function placeOf(slots: Int32Array, shift: number, hash: number): number {
  const mask = slots.length - 1;
  let place = (hash >>> shift) * 2;
  while (slots[place + 1] !== 0 && slots[place] !== hash) place = (place + 2) & mask;
  return place;
}

function bitsFor(count: number): number {
  return 32 - Math.clz32(Math.max(count, 32) - 1);
}
