import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { blankAddress, keysOf } from '@/core/address/address-keys';
import { identifiersIn } from '@/core/identifiers/identifiers';
import { blankPieces, piecesOf, splitPieces } from '@/core/identifiers/pieces';
import { identifiersOfKept, type Kept, keptOf, piecesOfKept } from '@/core/note/kept';
import { findQuote } from '@/core/quote/find-quote';
import { normalise } from '@/core/quote/normalise';

const seen: Kept = {
  page: { url: 'https://ehr.example/mrn/00123456?tab=1', title: 'Patient: Jane Roe' },
  quote: { text: 'Deductible', before: '\nMRN 00123456, ', after: ' met, DOB 1/2/1980\n', at: 0.4 },
};
const asSeen = { seen, hasContext: true, isBlanked: false };

describe('what a note keeps', () => {
  it('is what was seen', () => {
    expect(keptOf(asSeen)).toEqual(seen);
  });

  it('is the words alone where no context is kept, and not even where they were', () => {
    expect(keptOf({ ...asSeen, hasContext: false })).toEqual({
      page: seen.page,
      quote: { text: 'Deductible', before: '', after: '', at: 0 },
    });
  });

  it('has blanks for identifiers, once these are blanked', () => {
    const kept = keptOf({ ...asSeen, isBlanked: true });
    expect(kept).toEqual({
      page: { url: 'https://ehr.example/mrn/_?tab=1', title: 'Patient: ▮▮▮' },
      quote: { text: 'Deductible', before: '\nMRN ▮▮▮, ', after: ' met, DOB ▮▮▮\n', at: 0.4 },
    });
    expect(identifiersOfKept(kept)).toEqual([]);
  });

  it('says what looks like an identifier, once each', () => {
    expect(identifiersOfKept(seen)).toEqual(['00123456', '1/2/1980', 'Jane Roe']);
  });

  it('finds one by a label that is in the context and not in the words', () => {
    const quote = { text: '00123456', before: 'MRN: ', after: '', at: 0 };
    expect(piecesOfKept({ quote }).words).toEqual([{ text: '00123456', isIdentifier: true }]);
    const half = { text: 'Jane', before: 'Patient: ', after: ' Roe', at: 0 };
    expect(keptOf({ seen: { quote: half }, hasContext: true, isBlanked: true }).quote).toEqual({
      ...{ text: '▮▮▮', before: 'Patient: ', after: '▮▮▮', at: 0 },
    });
  });

  it('is never longer than what may be stored', () => {
    const quote = { text: 'J', before: `${'x'.repeat(51)}; First name: `, after: '', at: 0 };
    const kept = keptOf({ seen: { quote }, hasContext: true, isBlanked: true });
    expect(kept.quote?.before.length).toBeLessThanOrEqual(64);
    const title = `${'x'.repeat(286)}; First name: J`.slice(0, 300);
    const page = { url: 'https://a.example/', title };
    const titled = keptOf({ seen: { page }, hasContext: true, isBlanked: true });
    expect(titled.page?.title.length).toBeLessThanOrEqual(300);
  });
});

describe('a blanked note', () => {
  const text = 'MRN 00123456, Deductible met, DOB 1/2/1980 and another Deductible, DOB 3/4/1985';

  it('is found by what is left around its words', () => {
    const quote = keptOf({ ...asSeen, isBlanked: true }).quote;
    expect(quote && findQuote(normalise(text), quote)?.start).toBe(14);
  });

  it('is lost when the words themselves were blanked', () => {
    const quote = { text: '▮▮▮', before: 'MRN ', after: ', Deductible', at: 0 };
    expect(findQuote(normalise(text), quote)).toBeUndefined();
  });
});

describe('the keys of an address', () => {
  it.each<[string, ...string[]]>([
    ['https://a.example/policy?id=1', 'https://a.example/policy?id=1'],
    ['https://a.example/mrn/00123456', 'https://a.example/mrn/00123456', 'https://a.example/mrn/_'],
    [
      'https://a.example/p?to=j%40x.example',
      'https://a.example/p?to=j%40x.example',
      'https://a.example/p?to=_',
    ],
    ['https://212-555-0123.example/', 'https://212-555-0123.example/'],
    ['', ''],
  ])('%s', (address, ...keys) => {
    expect(keysOf(address)).toEqual(keys);
  });

  it('has no identifier left in the second one', () => {
    expect(identifiersIn(blankAddress('https://a.example/ssn/123-45-6789/dob=1980-01-02'))).toEqual(
      [],
    );
  });
});

it('pieces are the whole text, wherever it is split', () => {
  const part = fc.constantFrom('MRN 00123456', 'x', ' ', 'DOB 1/2/1980', 'Jane', '\n', '▮');
  fc.assert(
    fc.property(fc.array(part), fc.nat(80), (parts, at) => {
      const text = parts.join('');
      const [head, tail] = splitPieces(piecesOf(text), at);
      const said = (pieces: typeof head) => pieces.map((piece) => piece.text).join('');
      expect([said(head), said(tail)]).toEqual([text.slice(0, at), text.slice(at)]);
      expect(identifiersIn(blankPieces(piecesOf(text)))).toEqual([]);
    }),
  );
});
