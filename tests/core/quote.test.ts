import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { describeQuote } from '@/core/quote/describe-quote';
import { findQuote } from '@/core/quote/find-quote';
import { normalise } from '@/core/quote/normalise';

const page =
  'When the plan needs approval. The deductible applies first.\n' +
  'Sending the claim. Claims must reach us within 180 days of the date of service; after that they are denied.\n' +
  'The deductible is due from the patient.\n';

/** Describe words of `page`, and find them in another printing of it. */
function findAgain(words: string, changed: string, nth = 0): string | undefined {
  let start = page.indexOf(words);
  for (let i = 0; i < nth; i++) start = page.indexOf(words, start + 1);
  const quote = describeQuote(page, start, start + words.length);
  if (!quote) throw new RangeError(`No ${words}`);
  const place = findQuote(normalise(changed), quote);
  return place && changed.slice(place.start, place.end);
}

describe('findQuote', () => {
  const long = 'Claims must reach us within 180 days';
  it.each<[string, string, string | undefined, string]>([
    [long, page, long, 'the page as it was'],
    [long, `A banner above.\n${page}`, long, 'something new above'],
    [
      long,
      page.replace('within 180', 'within\n   180'),
      'Claims must reach us within\n   180 days',
      'broken anew',
    ],
    [
      long,
      page.replace('Claims must', 'CLAIMS must'),
      'CLAIMS must reach us within 180 days',
      'other letter case',
    ],
    [
      long,
      page.replace('reach', 're\u00ADach'),
      'Claims must re\u00ADach us within 180 days',
      'soft hyphens',
    ],
    [long, page.replace(long, 'We want claims within 90 days'), undefined, 'rewritten: not found'],
    [long, page.replace(`${long} of the date of service`, ''), undefined, 'removed: not found'],
    ['deductible', page, 'deductible', 'a short quote in its surroundings'],
    [
      'deductible',
      'The word deductible elsewhere altogether.',
      undefined,
      'without them: not found',
    ],
  ])('%j in %j: %j (%s)', (words, changed, found) => {
    expect(findAgain(words, changed)).toBe(found);
  });

  it('tells two places of the same words apart', () => {
    const quote = describeQuote(
      page,
      page.lastIndexOf('deductible'),
      page.lastIndexOf('deductible') + 10,
    );
    if (!quote) throw new RangeError('No quote');
    expect(findQuote(normalise(page), quote)?.start).toBe(page.lastIndexOf('deductible'));
  });

  it('gives up rather than choose between two places that have both changed', () => {
    const quote = { text: 'deductible', before: 'once it said ', after: ' something else', at: 0 };
    expect(findQuote(normalise(page), quote)).toBeUndefined();
  });

  it('finds every stretch of a page where it was', () => {
    fc.assert(
      fc.property(fc.nat(page.length - 1), fc.integer({ min: 1, max: 80 }), (start, length) => {
        const quote = describeQuote(page, start, start + length);
        const place = quote && findQuote(normalise(page), quote);
        fc.pre(place !== undefined);
        if (place) {
          const same = (text: string) => text.replace(/\s+/g, ' ').trim();
          expect(same(page.slice(place.start, place.end))).toBe(
            same(page.slice(start, start + length)),
          );
          expect(Math.abs(place.start - start)).toBeLessThanOrEqual(1); // a space at the edge is left out
        }
      }),
    );
  });
});

describe('describeQuote', () => {
  it('keeps up to 64 characters on either side, and 2,000 of the words', () => {
    const text = `${'a'.repeat(100)} ${'w'.repeat(3_000)} ${'b'.repeat(100)}`;
    const quote = describeQuote(text, 101, 3_101);
    expect(quote?.text).toHaveLength(2_000);
    expect(quote?.before).toBe(`${'a'.repeat(63)} `);
    expect(quote?.after).toBe(` ${'b'.repeat(63)}`);
  });

  it('has nothing to say about white space', () => {
    expect(describeQuote('a \n b', 1, 4)).toBeUndefined();
  });
});

describe('normalise', () => {
  it('leads every unit back to where it stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const normal = normalise(text);
        expect(normal.back).toHaveLength(normal.text.length);
        expect([...normal.back]).toEqual([...normal.back].sort((a, b) => a - b));
      }),
    );
  });
});
