import { describe, expect, it } from 'vitest';
import { glossary } from '@/core/glossary/glossary';
import { isAdjustmentCode } from '@/core/match/adjustment-codes';
import { findTerms, readTerms } from '@/core/match/find-terms';
import { noJudgement } from '@/core/match/page-judgement';
import { compileIndex } from '@/core/match-index/compile-index';
import { decodeIndex } from '@/core/match-index/decode-index';

const CODE = 'claim-adjustment-group-codes';
const ids = [
  ...[CODE, 'claim-adjustment-reason-code', 'contractual-adjustment', 'other-adjustment'],
  ...['payer-initiated-reduction', 'patient-responsibility', 'correction-and-reversal'],
  ...['osteoarthritis', 'remittance-advice', 'claim-denial'],
];
const index = decodeIndex(compileIndex(glossary.filter(({ id }) => ids.includes(id))));
const ofField = { ...noJudgement, isOfField: true };

function codesIn(text: string, page = noJudgement): readonly string[] {
  return findTerms(text, index, page)
    .filter(({ id }) => id === CODE)
    .map(({ start, end }) => text.slice(start, end));
}

describe('a group code with its reason, on a page of the field', () => {
  it.each([
    ['CO-97', ['CO-97']],
    ['CO 197', ['CO 197']],
    ['CO45', ['CO45']],
    ['CO\u00a0–\u00a045', ['CO\u00a0–\u00a045']],
    ['CO‑16', ['CO‑16']],
    ['CAS*CO*45*80.00', ['CO*45']],
    ['PR-1, PR-2 and PR-3.', ['PR-1', 'PR-2', 'PR-3']],
    ['OA-18', ['OA-18']],
    ['PI-16', ['PI-16']],
    ['CR-1', ['CR-1']],
    ['CO-B7 or PR-P12', ['CO-B7', 'PR-P12']],
    ['CO-16, 18', ['CO-16']],
    ['CO-16,CO-45/PR-2', ['CO-16', 'CO-45', 'PR-2']],
    ['(CO-4)', ['CO-4']],
  ])('%j: %j', (text, found) => {
    expect(codesIn(text, ofField)).toEqual(found);
    expect(findTerms(text, index, ofField)).toHaveLength(found.length);
  });

  it.each([
    ['Denver, CO 80203', 'a state and its ZIP code'],
    ['CO 80203-1234', 'of nine digits'],
    ['end-tidal CO2', 'a gas'],
    ['co-97', 'in small letters'],
    ['Co-97', 'in some'],
    ['CO-1234', 'too many digits'],
    ['CO-97a', 'digits that go on'],
    ['CO-C3', 'a letter that no reason has'],
    ['PR 45.00', 'an amount'],
    ['PR-12-2024', 'an id'],
    ['TX-CO-45', 'the end of one'],
    ['ISCO-45', 'the end of a word'],
    ['CR 2 mg/dL', 'a measure'],
    ['PI 12%', 'a share'],
    ['https://example.org/CO-97', 'an address'],
    ['CO, 97 of them', 'across a comma'],
  ])('not %j: %s', (text) => {
    expect(codesIn(text, ofField)).toEqual([]);
  });
});

describe('elsewhere', () => {
  it.each([
    ['CO-97', [], 'nothing shows it'],
    ['The claim was denied with CO-97.', ['CO-97'], 'a cue'],
    ['The remittance advice says OA-18.', ['OA-18'], 'a term of the field'],
    ['The remark code beside CO 45', ['CO 45'], 'a cue'],
    ['The road CO-470 is closed', [], 'a road'],
    ['PR 12: mend the parser', [], 'a pull request'],
    ['PR 12 lets a JWT hold one more claim', [], 'even with one cue'],
    ['PR-1 is the deductible, says the EOB', ['PR-1'], 'two cues'],
    ['CR-10 fits the payer’s printer', [], 'a part'],
    ['The PI-3 of the trial filed a claim', [], 'an investigator'],
  ])('%j: %j (%s)', (text, found) => {
    expect(codesIn(text)).toEqual(found);
  });

  it('may become one when the page is known', () => {
    expect(readTerms('CO45', index, noJudgement).isDoubtful).toBe(true);
    expect(readTerms('claim denied with remark code, CO45', index, ofField).isDoubtful).toBe(false);
  });
});

it.each([noJudgement, ofField])('is never what its letters stand for alone', (page) => {
  const text = 'Knee osteoarthritis, remittance, adjustment: OA-18, CO-97, PR-1, PI-16, CR-1';
  const found = findTerms(text, index, page).filter(({ start }) => start > text.indexOf(':'));
  expect(new Set(found.map(({ id }) => id))).toEqual(new Set([CODE]));
  expect(found.every(({ senses }) => senses === undefined)).toBe(true);
});

it('its letters alone are as before', () => {
  const hits = findTerms('CO on the remittance, group code', index, ofField);
  expect(hits[0]?.id).toBe('contractual-adjustment');
});

it('needs an entry that explains it', () => {
  const without = decodeIndex(compileIndex(glossary.filter(({ id }) => id === 'osteoarthritis')));
  expect(findTerms('OA-18', without, ofField)).not.toContainEqual(
    expect.objectContaining({ kind: 'entry', id: CODE }),
  );
});

it.each([
  ['CO-97', true],
  ['OA 18', true],
  ['CO-97 denial', false],
  ['CO', false],
  ['', false],
])('%j as a whole: %j', (words, is) => {
  expect(isAdjustmentCode(words)).toBe(is);
});
