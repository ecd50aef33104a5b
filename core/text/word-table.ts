/** Words to look for, found by a hash that is worked out while reading. */
export interface WordTable {
  readonly words: readonly string[];
  /** Open addressing; a slot holds the number of a word plus one, or 0. */
  readonly slots: Int32Array;
  readonly hashes: Int32Array;
}

// FNV-1a, on 16-bit units. https://www.rfc-editor.org/rfc/rfc9923
export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** At most a quarter of the slots are taken, so most words of a page miss at the first look. */
const ROOM = 4;

export function createWordTable(words: readonly string[]): WordTable {
  let size = 16;
  while (size < words.length * ROOM) size *= 2;
  const slots = new Int32Array(size);
  const hashes = new Int32Array(size);
  words.forEach((word, i) => {
    const hash = hashOf(word);
    let slot = hash & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = i + 1;
    hashes[slot] = hash;
  });
  return { words, slots, hashes };
}

/** @param word - folded */
function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), HASH_PRIME);
  return hash;
}
