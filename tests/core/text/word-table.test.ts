import fc from 'fast-check';
import { expect, it } from 'vitest';

import { hashOf, multiplierOf } from '@/core/text/word-hash';
import { addWord, createWordTable, findWord } from '@/core/text/word-table';

const multiplier = multiplierOf(0);

it('finds the words that were added, and no others', () => {
  const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), {
    selector: (word) => hashOf(word, multiplier),
    maxLength: 300,
  });
  fc.assert(
    fc.property(words, (all) => {
      const own = all.slice(0, all.length >> 1);
      const table = createWordTable(multiplier, own.length);
      const numbers = own.map((word, number) => addWord(table, hashOf(word, multiplier), number));
      expect(numbers).toEqual([...own.keys()]);
      const found = all.map((word) => findWord(table, hashOf(word, multiplier)));
      expect(found).toEqual(all.map((_, number) => (number < own.length ? number : -1)));
    }),
  );
});

it('keeps the number of a word that it has', () => {
  const table = createWordTable(multiplier, 2);
  const hash = hashOf('claim', multiplier);
  expect([addWord(table, hash, 0), addWord(table, hash, 1)]).toEqual([0, 0]);
});
