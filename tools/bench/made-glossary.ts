import type { Entry } from '../../core/glossary/entry';
import { createDice, pick } from './dice';
import { makeWords } from './made-words';

const SEED = 7;
/** The most frequent words of a language name nothing. */
const FUNCTION_WORDS = 500;
/** Of the others, one in so many is a word of terms. */
const TERM_WORDS = 10;
/** Of a term's words, those that the texts have at all. */
const KNOWN_SHARE = 0.3;

/**
 * Entries of one to three words without rules: what every contender can find.
 *
 * @param language - words of the texts, by frequency
 */
export function makeGlossary(count: number, language: readonly string[]): readonly Entry[] {
  const dice = createDice(SEED);
  const known = language.slice(FUNCTION_WORDS).filter((_, i) => i % TERM_WORDS === 0);
  // No word of the texts ends in "x".
  const foreign = makeWords(dice, count).map((word) => `${word}x`);
  const names = new Set<string>();
  while (names.size < count) {
    const words = Array.from({ length: 1 + Math.floor(dice() * 3) }, () =>
      pick(dice, dice() < KNOWN_SHARE ? known : foreign),
    );
    names.add(words.join(' '));
  }
  return [...names].map(entryOf);
}

function entryOf(name: string): Entry {
  return {
    ...{
      id: name.replaceAll(' ', '-'),
      name,
      also: [],
      subject: 'claims-edi',
      short: '',
      long: '',
    },
    ...{ example: '', stages: [], exams: [], seeAlso: [], confusedWith: [], checked: '' },
    source: { title: '', url: '' },
  };
}
