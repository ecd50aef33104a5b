import type { Letters } from '../text/normal-phrase';

/** The normal phrase that words have, if nothing else is said; as written, it is in capitals. */
export function usualSpelling(words: readonly string[], letters: Letters): string {
  const spelling = words.join(' ').replace(/ ?([/&]) ?/g, '$1');
  return letters === 'written' ? spelling.toUpperCase() : spelling;
}
