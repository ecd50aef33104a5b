import { describe, expect, it } from 'vitest';
import type { Entry } from '@/core/glossary/entry';
import { findTerms } from '@/core/match/find-terms';
import { compileIndex } from '@/core/match-index/compile-index';
import { decodeIndex } from '@/core/match-index/decode-index';

import { entry } from '../match/entries';
import { entries } from '../match/test-glossary';

function termsIn(text: string, glossary: readonly Entry[]): readonly string[] {
  return findTerms(text, decodeIndex(compileIndex(glossary))).map(({ id }) => id);
}

describe('compileIndex', () => {
  const cues = { cues: ['payer'] };

  it.each([
    [[entry('a', '')], '"" has no letters', 'an empty form'],
    [[entry('a', 'A', [{ text: '— &' }])], '"— &" has no letters', 'signs only'],
    [[entry('a', 'A', [], { cues: [' '] })], '" " has no letters', 'a cue that is none'],
    [[entry('a', 'A', [], { plural: '' })], '"" has no letters', 'nor a plural'],
    [[entry('a', 'A'), entry('a', 'B')], 'Two entries have the id "a"', 'an id used twice'],
    [
      [entry('a', 'Claim'), entry('b', 'claim')],
      '"claim" belongs to both a and b: it needs cues in each',
      'a form of two entries',
    ],
    [[entry('a', 'Claim', [], cues), entry('b', 'Claim')], 'both a and b', 'cues in one of them'],
    [[entry('a', 'Follow-up'), entry('b', 'followup')], 'both a and b', 'one without its hyphen'],
    [[entry('a', 'Workers'), entry('b', 'Worker’s')], 'both a and b', 'one with an apostrophe'],
    [
      [entry('a', 'Diagnosis', [], { plural: 'diagnoses' }), entry('b', 'Diagnoses')],
      'both a and b',
      'an irregular plural',
    ],
    [
      [entry('a', 'ERA', [], { exact: true }), entry('b', 'era')],
      'both a and b',
      'an exact form that the other is as well',
    ],
  ])('refuses %#: %s', (wrong, why) => {
    expect(() => compileIndex(wrong)).toThrow(RangeError);
    expect(() => compileIndex(wrong)).toThrow(why);
  });

  it.each([
    [[entry('a', 'PA', [], cues), entry('b', 'PA', [], cues)], 'a form with cues in each'],
    [
      [entry('a', 'PT', [], { exact: true }), entry('b', 'Pt', [], { exact: true })],
      'exact forms that no text can be at once',
    ],
    [[entry('a', 'Claim'), entry('b', 'Claims')], 'a form that is the plural of another'],
    [[entry('a', 'E/M', [{ text: 'E/M' }, { text: 'e/m' }])], 'a form twice in one entry'],
    [[], 'nothing'],
  ])('takes %#: %s', (glossary) => {
    expect(termsIn('a claim for the payer', glossary)).toBeDefined();
  });

  it('gives a text to the form that is it, before one of which it is the plural', () => {
    const glossary = [entry('one', 'Benefit'), entry('many', 'Benefits')];
    expect(termsIn('a benefit, benefits, benefitses', glossary)).toEqual(['one', 'many', 'many']);
  });

  it('keeps definitions out of the index', () => {
    const compiled = compileIndex([{ ...entry('a', 'Claim'), short: 'secret', long: 'secret' }]);
    expect(compiled).not.toContain('secret');
  });

  it('writes what a script can hold without a single escape', () => {
    expect(compileIndex(entries).replaceAll('\n', '')).toMatch(/^[^"`$\\\p{Cc}\p{Cs}]+$/u);
  });

  it('keeps every id as it is', () => {
    const ids = ['claim', 'claim-form', 'a_b', 'A-B', 'x--y', 'été', 'no.1', '日本'];
    const glossary = ids.map((id, i) => entry(id, `Term ${i}`));
    expect(termsIn(glossary.map(({ name }) => name).join(', '), glossary)).toEqual(ids);
  });

  it('holds forms of any length, and many that begin alike', () => {
    const words = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
    const glossary = words.map((_, i) => entry(`n-${i}`, words.slice(0, i + 1).join(' ')));
    for (const { id, name } of glossary) expect(termsIn(`${name}.`, glossary)).toEqual([id]);
    expect(termsIn(words.join(' '), glossary)).toEqual(['n-11']);
  });

  it('finds each of thousands of terms again', () => {
    const name = (n: number) =>
      [...String(n)].map((digit) => 'bcdfghjklm'.charAt(Number(digit))).join(n % 3 ? '' : ' ');
    const glossary = Array.from({ length: 5_000 }, (_, n) => entry(`t-${n}`, `Term ${name(n)}`));
    const text = glossary.map((one) => one.name).join('. ');
    expect(termsIn(text, glossary)).toEqual(glossary.map(({ id }) => id));
  });

  it('tells words apart that have the same hash', () => {
    // By the first multiplier; found by trying.
    const one = entry('one', 'savudal');
    const two = entry('two', 'sipured');
    expect(termsIn('savudal sipured', [one, two])).toEqual(['one', 'two']);
    expect(termsIn('savudal sipured', [one])).toEqual(['one']);
  });
});
