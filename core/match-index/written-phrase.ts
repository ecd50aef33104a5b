import { type Letters, normalPhrase, wordsOf } from '../text/normal-phrase';
import { usualSpelling } from './usual-spelling';

/** A phrase as the index holds it. */
export interface WrittenPhrase {
  /** Folded; signs are words. */
  readonly words: readonly string[];
  /** Its normal phrase, where `usualSpelling` does not give it. */
  readonly spelling: string | undefined;
}

/** @throws {RangeError} for a phrase without letters */
export function readPhrase(text: string, letters: Letters): WrittenPhrase {
  const words = wordsOf(normalPhrase(text, 'folded').replace(MARGINS, ''));
  if (words.length === 0) throw new RangeError(`"${text}" has no letters`);
  const spelling = normalPhrase(text, letters).replace(MARGINS, '');
  return { words, spelling: spelling === usualSpelling(words, letters) ? undefined : spelling };
}

/** @throws {RangeError} for an id without letters */
export function readId(id: string): WrittenPhrase {
  const { words } = readPhrase(id, 'folded');
  return { words, spelling: words.join('-') === id ? undefined : id };
}

/** A phrase begins and ends with a letter: what is around them is not looked at. */
const MARGINS = /^[^\p{L}\p{M}\p{Nd}_]+|[^\p{L}\p{M}\p{Nd}_]+$/gu;
