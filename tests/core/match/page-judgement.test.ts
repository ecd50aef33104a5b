import { describe, expect, it } from 'vitest';
import { subjectNumber } from '@/core/glossary/subjects';
import { findInPage } from '@/core/match/find-in-page';
import {
  isSameJudgement,
  judgePage,
  noJudgement,
  type PageJudgement,
} from '@/core/match/page-judgement';
import { createPageTally } from '@/core/match/page-tally';
import { compileIndex } from '@/core/match-index/compile-index';
import { decodeIndex } from '@/core/match-index/decode-index';

import { entries } from './test-glossary';

const nothing = { length: 0, proofs: 0, signs: 0, hints: 0, context: 0, bySubject: [] };

describe('a page', () => {
  it.each([
    [300, 2, false, 'two sure terms are none of the field, however short it is'],
    [300, 3, true, 'three in a short paragraph are'],
    [12_000, 12, false, 'a long page needs more'],
    [12_000, 14, true, 'in proportion to the root of its length'],
    [1_000_000, 100, false, 'a book needs many'],
    [1_000_000, 130, true, 'but a manual has them'],
    [0, 0, false, 'an empty one is about nothing'],
  ])('of %i characters with %i sure terms: %s (%s)', (length, proofs, isOfField) => {
    expect(judgePage({ ...nothing, length, proofs }).isOfField).toBe(isOfField);
  });

  it.each([
    [0, 4, 0, 0, true, 'words hardly met elsewhere count for less'],
    [2, 1, 0, 0, false, 'one of them is not enough'],
    [2, 1, 1, 0, true, 'but with one that may be the field’s'],
    [0, 0, 5, 0, false, 'a few of these are chance'],
    [0, 1, 2, 5, true, 'words of a visit and its bill help them'],
    [0, 1, 2, 4, false, 'if there are enough'],
    [1, 0, 0, 20, false, 'and a term is not alone with them'],
    [0, 0, 4, 20, false, 'nor any sign missing'],
  ])('of 300 characters with %i sure terms, %i signs, %i hints, %i others: %s (%s)', (...row) => {
    const [proofs, signs, hints, context, isOfField] = row;
    const counts = { ...nothing, length: 300, proofs, signs, hints, context };
    expect(judgePage(counts).isOfField).toBe(isOfField);
  });

  it('is about the subjects that have a fifth of its sure terms, and two at least', () => {
    const judged = (...bySubject: number[]) =>
      judgePage({
        ...nothing,
        length: 1_000,
        proofs: bySubject.reduce((sum, terms) => sum + terms, 0),
        bySubject,
      }).subjects;
    expect(judged(5, 1, 4)).toBe(0b101);
    expect(judged(8, 2)).toBe(0b11);
    expect(judged(18, 2)).toBe(0b1);
    expect(judged(1, 1, 1)).toBe(0);
  });
});

describe('two judgements', () => {
  const field: PageJudgement = { ...noJudgement, isOfField: true };
  const rows: readonly [PageJudgement, PageJudgement, boolean, string][] = [
    [noJudgement, { ...noJudgement, subjects: 4 }, true, 'elsewhere subjects decide nothing'],
    [field, { ...field, subjects: 4 }, false, 'on a page of the field they do'],
    [noJudgement, field, false, 'of the field or not'],
    [field, { ...field, choices: new Map() }, true, 'nothing chosen, twice'],
    [field, { ...field, choices: new Map([['pa', 'a']]) }, false, 'a choice'],
  ];
  it.each(rows)('%# are the same: %s', (a, b, isSame) => {
    expect(isSameJudgement(a, b)).toBe(isSame);
  });
});

describe('a tally', () => {
  it('is after every removal as if that had never been there', () => {
    const tally = createPageTally((term) => term % 2);
    const one = { length: 100, proofs: [1, 2, 3], signs: [4], hints: [5], context: [1] };
    const other = { length: 200, proofs: [3, 4, 4], signs: [4, 7], hints: [5, 5], context: [1, 2] };
    tally.add(one);
    const before = tally.judge(new Map());
    tally.add(other);
    expect(tally.judge(new Map())).not.toEqual(before);
    tally.remove(other);
    expect(tally.judge(new Map())).toEqual(before);
    tally.remove(one);
    expect(tally.judge(new Map())).toEqual(noJudgement);
  });
});

describe('findInPage', () => {
  const index = decodeIndex(compileIndex(entries));
  const termsIn = (...blocks: string[]) =>
    findInPage(blocks, index).hits.map((hits) => hits.map(({ id }) => id));

  it('marks everyday words where the rest of the page is about the field', () => {
    expect(termsIn('I claim nothing')).toEqual([[]]);
    expect(termsIn('I claim nothing', 'a copay, COB, the claim form')).toEqual([
      ['claim'],
      ['copayment', 'coordination-of-benefits', 'claim-form'],
    ]);
  });

  it('counts each term once', () => {
    expect(termsIn('I claim nothing', 'a copay', 'copay', 'copay')[0]).toEqual([]);
  });

  it('knows the subjects', () => {
    const { page } = findInPage(['a copay, COB, the claim form, Medicare Advantage'], index);
    expect(page.subjects).toBe(1 << subjectNumber('claims-edi'));
  });
});
