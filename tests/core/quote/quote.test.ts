import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Quote } from '@/core/note/note';
import { type BorderedText, describeQuote } from '@/core/quote/describe-quote';
import { findQuote } from '@/core/quote/find-quote';
import { normalise } from '@/core/quote/normalise';

const page =
  'When the plan needs approval. The deductible applies first.\n' +
  'Sending the claim. Claims must reach us within 180 days of the date of service; after that they are denied.\n' +
  'The deductible is due from the patient.\n';

/** A text with something else in each line. */
function lines(text: string): BorderedText {
  const isBreak = (at: number) => text[at] === '\n' || text[at] === undefined;
  return { text, isBorder: (offset) => isBreak(offset - 1) || isBreak(offset) };
}

function printed(text: string) {
  return normalise(text, lines(text).isBorder);
}

/** Describe words of a page, at the nth place that has them. */
function quoted(on: string, words: string, nth = 0): Quote {
  let start = on.indexOf(words);
  for (let i = 0; i < nth; i++) start = on.indexOf(words, start + 1);
  const quote = start < 0 ? undefined : describeQuote(lines(on), start, start + words.length);
  if (!quote) throw new RangeError(`No ${words}`);
  return quote;
}

/** Describe words of `page`, and find them in another printing of it. */
function findAgain(words: string, changed: string): string | undefined {
  const place = findQuote(printed(changed), quoted(page, words));
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
    const quote = quoted(page, 'deductible', 1);
    expect(findQuote(printed(page), quote)?.start).toBe(page.lastIndexOf('deductible'));
  });

  it('gives up rather than choose between two places that have both changed', () => {
    const quote = { text: 'deductible', before: 'once it said ', after: ' something else', at: 0 };
    expect(findQuote(normalise(page), quote)).toBeUndefined();
  });

  it('finds every stretch of a page where it was', () => {
    fc.assert(
      fc.property(fc.nat(page.length - 1), fc.integer({ min: 1, max: 80 }), (start, length) => {
        const quote = describeQuote(lines(page), start, start + length);
        const place = quote && findQuote(printed(page), quote);
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

describe('a short quote in a cell', () => {
  const chart = 'Patient\nJane Roe\nDeductible\n$500\nDOB 1/2/1980\nDeductible\n$750\n';
  const cells = (text: string, nth: number) => text.split(/(?=Deductible)/).slice(0, nth + 1);
  const startOf = (text: string, nth: number) => cells(text, nth).join('').length;

  it.each([0, 1])('is found where it was, of two alike: number %i', (nth) => {
    const place = findQuote(printed(chart), quoted(chart, 'Deductible', nth));
    expect(place?.start).toBe(startOf(chart, nth));
  });

  it('is found in a cell after the page has changed, and not in a sentence', () => {
    const other = 'The deductible applies first.\nDeductible\n$900\n';
    expect(findQuote(printed(other), quoted(chart, 'Deductible'))?.start).toBe(
      other.indexOf('Deductible'),
    );
  });

  it('is not taken from a sentence when its cell is gone', () => {
    const other = 'The deductible applies first, and coinsurance after it.\n';
    expect(findQuote(printed(other), quoted(chart, 'Deductible'))).toBeUndefined();
  });

  it('goes to the cell that is as its own was, rather than to a longer one nearer by', () => {
    const before = 'Family deductible: $500\nDeductible: $500\n';
    const after = `Plan\nSummary\n${before}`;
    const quote = quoted(before, 'Deductible');
    expect(findQuote(printed(after), quote)?.start).toBe(after.indexOf('Deductible'));
  });
});

describe('a quote that was stored before borders counted', () => {
  it.each([
    [{ before: 'approval. The ', after: ' applies first. Sending the claim.' }, 0],
    [{ before: 'after that they are denied. The ', after: ' is due from the patient.' }, 1],
  ])('is found by what it has of its neighbours: %j', (context, nth) => {
    const quote = { text: 'deductible', at: 0.9, ...context };
    const place = findQuote(printed(page), quote);
    const [first, last] = [page.indexOf('deductible'), page.lastIndexOf('deductible')];
    expect(place?.start).toBe([first, last][nth]);
  });
});

describe('a quote without surroundings', () => {
  const bare = (text: string) => ({ text, before: '', after: '', at: 0 });

  it('is found where its words stand once', () => {
    expect(findQuote(printed(page), bare('180 days'))?.start).toBe(page.indexOf('180 days'));
  });

  it('is not found where they stand more than once: the first need not be it', () => {
    expect(findQuote(printed(page), bare('deductible'))).toBeUndefined();
  });
});

describe('describeQuote', () => {
  it.each([
    ['MRN 00123\nDeductible\nDOB 1/2/1980', { before: '\n', after: '\n' }, 'a cell by itself'],
    [
      'MRN 00123\nThe  Deductible is met.\nDOB 1/2/1980',
      { before: '\nThe ', after: ' is met.\n' },
      'a line, to its ends',
    ],
    [
      `${'x'.repeat(70)} Deductible ${'y'.repeat(63)}`,
      { before: `${'x'.repeat(63)} `, after: ` ${'y'.repeat(63)}` },
      'a longer one, as much as is kept',
    ],
  ])('keeps nothing of the neighbours in %j', (text, context) => {
    expect(quoted(text, 'Deductible')).toMatchObject(context);
  });

  it('keeps the lines that words over several begin and end in, and no others', () => {
    const text = 'Jane Roe\nThe Deductible\nand copay apply\nDOB 1/2/1980';
    expect(quoted(text, 'Deductible\nand copay')).toMatchObject({
      text: 'Deductible and copay',
      before: '\nThe ',
      after: ' apply\n',
    });
  });

  it('keeps up to 64 characters on either side, and 2,000 of the words', () => {
    const text = `${'a'.repeat(100)} ${'w'.repeat(3_000)} ${'b'.repeat(100)}`;
    const quote = describeQuote(lines(text), 101, 3_101);
    expect(quote?.text).toHaveLength(2_000);
    expect(quote?.before).toBe(`${'a'.repeat(63)} `);
    expect(quote?.after).toBe(` ${'b'.repeat(63)}`);
  });

  it('has nothing to say about white space', () => {
    expect(describeQuote(lines('a \n b'), 1, 4)).toBeUndefined();
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
