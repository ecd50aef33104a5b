import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compileIndex } from '@/core/glossary/compile-index';
import { decodeIndex } from '@/core/glossary/decode-index';
import { findTerms } from '@/core/glossary/find-terms';

import { entry } from './entries';
import { slowFindTerms } from './slow-find-terms';

const entries = [
  entry('allowed-amount', 'Allowed amount'),
  entry('amount-due', 'Amount due'),
  entry('appeal', 'Appeal', [], { ordinary: true, cues: ['denial', 'payer'] }),
  entry('claim', 'Claim', [], { ordinary: true }),
  entry('claim-form', 'Claim form'),
  entry('coordination-of-benefits', 'Coordination of benefits', [{ text: 'COB', exact: true }]),
  entry('copayment', 'Copayment', [{ text: 'co-pay' }]),
  entry('diagnosis', 'Diagnosis', [], { plural: 'diagnoses' }),
  entry('evaluation-and-management', 'Evaluation and management', [{ text: 'E/M', exact: true }]),
  entry('follow-up', 'Follow-up'),
  entry('icd-10-cm', 'ICD-10-CM'),
  entry('medicare', 'Medicare', [], { plural: false }),
  entry('medicare-advantage', 'Medicare Advantage', [], { plural: false }),
  entry('physician-assistant', 'Physician assistant', [
    { text: 'PA', exact: true, cues: ['clinician', 'supervising'] },
  ]),
  entry('policy', 'Payer policy'),
  entry('prior-authorization', 'Prior authorization', [
    { text: 'PA', exact: true, cues: ['approval', 'request', 'prior auth'] },
  ]),
  entry('sequela', 'Séquela'),
  entry('well', 'Well visit'),
  entry('workers-compensation', "Workers' compensation"),
  entry('ace', 'Adverse event', [{ text: 'ACE', exact: true, ordinary: true, cues: ['event'] }]),
];
const index = decodeIndex(compileIndex(entries));

const wordsIn = (text: string) =>
  findTerms(text, index).map(({ start, end }) => text.slice(start, end));

// Each row is one sentence of the manual: [text, what is found, why].
describe('findTerms', () => {
  it.each([
    ['the allowed amount due', ['allowed amount'], 'takes the first of two that overlap'],
    ['Medicare Advantage or Medicare', ['Medicare Advantage', 'Medicare'], 'and the longest'],
    ['ALLOWED AMOUNT, Allowed Amount', ['ALLOWED AMOUNT', 'Allowed Amount'], 'in any letter case'],
    ['allowed amounts', ['allowed amounts'], 'a plural'],
    ['payer policies', ['payer policies'], 'a plural in -ies'],
    ['two diagnoses, no diagnosises', ['diagnoses'], 'an irregular plural, and no other'],
    ['Medicares', [], 'no plural where there is none'],
    ["Medicare’s and Medicare's", ['Medicare’s', "Medicare's"], 'a possessive all the same'],
    ['the workers’ compensation', ['workers’ compensation'], 'curly quotes'],
    [
      "worker's compensation, workers compensation",
      ["worker's compensation", 'workers compensation'],
      'an apostrophe elsewhere, or none',
    ],
    ['‘allowed amount’', ['allowed amount'], 'words without the quotes around them'],
    ["we'll visit", [], 'no word that only an apostrophe makes'],
    [
      'follow up, follow-up, followup',
      ['follow up', 'follow-up', 'followup'],
      'with hyphen, space or neither',
    ],
    ['copay, co-pay, co pay', ['copay', 'co-pay', 'co pay'], 'the same for a short one'],
    ['ICD‑10–CM and ICD 10 CM', ['ICD‑10–CM', 'ICD 10 CM'], 'with other hyphens'],
    ['allowed\u00A0amount', ['allowed\u00A0amount'], 'over a no-break space'],
    ['allowed \n\t amount', ['allowed \n\t amount'], 'over a run of white space'],
    [
      'al\u00ADlowed am\u200Bount',
      ['al\u00ADlowed am\u200Bount'],
      'over soft hyphens and zero widths',
    ],
    [
      'sequela, séquela, SE\u0301QUELA',
      ['sequela', 'séquela', 'SE\u0301QUELA'],
      'with or without accents',
    ],
    ['allowed. Amount', [], 'no phrase over a full stop'],
    ['allowed (amount)', [], 'nor into brackets'],
    ['allowed\uFFFCamount', [], 'nor over what is drawn in the line'],
    ['disallowed amount, allowed amounting', [], 'whole words only'],
    ['the allowed_amount column', [], 'no names out of programs'],
    ['COB, COBs, COB’s', ['COB', 'COBs', 'COB’s'], 'an abbreviation as it is spelt'],
    ['corn on the cob, COBS', [], 'and in no other case'],
    ['E/M and E / M, but e/m', ['E/M', 'E / M'], 'a slash is part of the name'],
    ['COB/copay', ['COB', 'copay'], 'and else parts two names'],
    ['see cob.example, medicare.gov and copay@payer.com', [], 'nothing inside an address'],
    ['https://example.org/copay www.copay.example', [], 'nor in a link'],
    ['Ask about copay.', ['copay'], 'but before a full stop'],
    ['日本語 copay 日本語', ['copay'], 'beside other scripts'],
    ['', [], 'nothing in nothing'],
  ])('%j: %j (%s)', (text, found) => {
    expect(wordsIn(text)).toEqual(found);
  });
});

describe('evidence', () => {
  it.each([
    ['I claim nothing', [], 'an everyday word alone is not marked'],
    ['the claim has a copay', ['claim', 'copay'], 'but beside a sure term it is'],
    ['the claim form', ['claim form'], 'which it must not itself be part of'],
    ['the claim and the claim form', ['claim', 'claim form'], 'only beside it'],
    ['an appeal after a denial', ['appeal'], 'a cue will do'],
    ['an appeal after denials', ['appeal'], 'also in the plural'],
    ['an appeal to the people', [], 'and without any, nothing'],
    ['an ACE up the sleeve', [], 'an abbreviation that is a word needs a cue'],
    ['the copay ACE', ['copay', 'ACE'], 'or a sure term'],
    ['COPAY: AN ACE UP THERE', ['COPAY'], 'but in a run of capitals nothing but a cue'],
    ['THE EVENT WAS AN ACE THERE', ['ACE'], 'as here'],
  ])('%j: %j (%s)', (text, found) => {
    expect(wordsIn(text)).toEqual(found);
  });

  it.each([
    ['Send the PA request', ['prior-authorization'], 'one sense by its cue'],
    ['The PA is a supervising clinician', ['physician-assistant'], 'the other by its own'],
    ['approval of a PA request by a clinician', ['prior-authorization'], 'most cues win'],
    ['Philadelphia, PA 19104', [], 'neither, and it is nobody’s'],
  ])('%j: %j (%s)', (text, ids) => {
    expect(findTerms(text, index).map(({ termId }) => termId)).toEqual(ids);
  });
});

/** Texts made of the glossary's own words and of what may stand between them. */
const pieces = fc.array(
  fc.constantFrom(
    ...entries.flatMap(({ name, also }) => [name, ...also.map(({ text }) => text)]),
    ...'allowed amount amounts claim COB cob PA denial request policies the of'.split(' '),
    ...[
      ' ',
      ' ',
      ' ',
      '-',
      '’s',
      "'",
      '.',
      ', ',
      '\n',
      '\u00A0',
      '\u00AD',
      '/',
      '(',
      '日',
      '\uD83D',
    ],
  ),
  { maxLength: 30 },
);

describe('on any text', () => {
  it('finds what an obviously right search finds', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        expect(findTerms(text, index)).toEqual(slowFindTerms(text, entries));
      }),
      { numRuns: 2_000 },
    );
  });

  it('never finds two that overlap, nor anything outside it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          let free = 0;
          for (const { start, end } of findTerms(text, index)) {
            expect(start).toBeGreaterThanOrEqual(free);
            expect(end).toBeGreaterThan(start);
            free = end;
          }
          expect(free).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

describe('compileIndex', () => {
  it.each([
    [[entry('a', 'Claim'), entry('b', 'claim')], '"claim" belongs to both a and b'],
    [
      [entry('a', 'Claim'), entry('b', 'B', [{ text: 'claim', cues: ['payer'] }])],
      'belongs to both',
    ],
    [[entry('a', '—')], '"—" has no letters'],
    [[entry('a', 'A'), entry('a', 'B')], 'Two entries have the id "a"'],
  ])('refuses %j', (wrong, why) => {
    expect(() => compileIndex(wrong)).toThrow(RangeError);
    expect(() => compileIndex(wrong)).toThrow(why);
  });

  it('keeps definitions out of the index', () => {
    const compiled = compileIndex([{ ...entry('a', 'Claim'), short: 'secret', long: 'secret' }]);
    expect(compiled).not.toContain('secret');
  });
});
