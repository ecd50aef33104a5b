import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { normalPhrase, wordsOf } from '@/core/text/normal-phrase';

describe('normalPhrase', () => {
  it.each([
    ['Allowed  Amount', 'allowed amount', 'one space'],
    ['allowed-amount', 'allowed amount', 'a hyphen is one'],
    ['allowed - amount', 'allowed-amount', 'a dash is punctuation'],
    ['E / M service', 'e/m service', 'none beside a sign'],
    ['diseases, tenth', 'diseases,tenth', 'nor beside punctuation'],
    ['Séquela, SE\u0301QUELA', 'sequela,sequela', 'no accents'],
    ['CPT® al\u00ADlowed', 'cpt allowed', 'nothing that cannot be seen'],
    ["payer's, workers’ comp", 'payers,workers comp', 'no apostrophe beside a final s'],
    ['o’clock, ’s', "o'clock,'s", 'a straight one anywhere else'],
    ['日本語 И́ 𝐜', '日本語 и 𝐜', 'other letters as they are, small if they can be'],
  ])('%j is %j (%s)', (text, phrase) => {
    expect(normalPhrase(text, 'folded')).toBe(phrase);
  });

  it('keeps capitals and accents when asked to', () => {
    expect(normalPhrase('É-ICD  10', 'written')).toBe('É ICD 10');
  });

  it('is normal already when it is normal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const phrase = normalPhrase(text, 'folded');
        expect(wordsOf(normalPhrase(phrase, 'folded'))).toEqual(wordsOf(phrase));
      }),
    );
  });
});

it.each([
  ['e/m service', ['e', '/', 'm', 'service']],
  ["o'clock", ['oclock']],
  ['diseases,tenth', ['diseases', 'tenth']],
])('the words of %j are %j', (phrase, words) => {
  expect(wordsOf(phrase)).toEqual(words);
});
