/** The FNV prime. Other multipliers are for tables in which it gives two words one hash. */
const PRIME = 0x01000193;

/** @param attempt - 0, 1, 2 … */
export function multiplierOf(attempt: number): number {
  return PRIME + attempt * 0x10000; // odd, and of much the same quality
}

/**
 * Take one more folded unit into the hash of a word, which begins as 0: FNV-1a, on 16-bit
 * units and without its offset, so that 0 says "no word".
 *
 * @see https://www.rfc-editor.org/rfc/rfc9923
 */
export function mixHash(hash: number, unit: number, multiplier: number): number {
  return Math.imul(hash ^ unit, multiplier);
}

/** @param word - folded */
export function hashOf(word: string, multiplier: number): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = mixHash(hash, word.charCodeAt(i), multiplier);
  return hash;
}
