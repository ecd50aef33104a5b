/** What a regular plural or a possessive puts at the end of a word, numbered for tables. */
const ENDINGS = ['', 's', 'es', 'ies'] as const;
export const NO_ENDING = 0;
export const S = 1; // also of "payer's"
const ES = 2;
const IES = 3;

/** Number of a folded word's regular plural ending. */
export function pluralEnding(word: string): number {
  const last = word.at(-1) ?? '';
  const before = word.at(-2) ?? '';
  if (last === 'y' && !'aeiou'.includes(before)) return IES;
  const isSibilant = last === 's' || last === 'x' || (last === 'h' && 'cs'.includes(before));
  return isSibilant ? ES : S;
}

export function withEnding(words: string, ending: number): string {
  return (ending === IES ? words.slice(0, -1) : words) + (ENDINGS[ending] ?? '');
}
