import { describe, expect, it } from 'vitest';

import { hasProblems, problemsIn, takenForms } from '@/core/own/problems-in';

import { marking, ownTerm } from './samples';

const other = 'own-7a1f0f7e-2f1c-4f37-9d0e-0d4c5a7f1a99';
const taken = takenForms(
  [ownTerm({ also: [{ text: 'follow-up' }, { text: 'MAC', exact: true }] })],
  [marking({ termId: 'claim', also: [{ text: 'pink sheet' }] })],
  other,
  () => 'Claim',
);

function draft(name: string, rest: object = {}) {
  return { name: { text: name }, also: [], short: '', long: '', ...rest };
}

describe('the name', () => {
  it.each([
    ['', { is: 'empty' }],
    ['   ', { is: 'empty' }],
    ['—&—', { is: 'signs' }],
    ['x', { is: 'signs' }],
    ['x'.repeat(101), { is: 'too-long' }],
    ['SUPERBILL', { is: 'taken', by: 'Superbill' }],
    ['followup', { is: 'taken', by: 'Superbill' }],
    ['Pink sheet', { is: 'taken', by: 'Claim' }],
    ['mac', { is: 'taken', by: 'Superbill' }],
    ['Charge ticket', undefined],
    ['835', undefined],
    ['Übertrag', undefined],
  ])('%j: %j', (name, problem) => {
    expect(problemsIn(draft(name), taken).name).toEqual(problem);
  });

  it('may differ in case alone where both count in one case only', () => {
    expect(problemsIn(draft('', { name: { text: 'Mac', exact: true } }), taken).name).toBe(
      undefined,
    );
  });
});

it('names each form that is wrong, by its place', () => {
  const also = [{ text: 'ticket' }, { text: '' }, { text: 'Tickets desk' }, { text: 'TICKET' }];
  const problems = problemsIn(draft('Charge ticket', { also }), taken);
  expect([...problems.also]).toEqual([
    [1, { is: 'empty' }],
    [3, { is: 'twice' }],
  ]);
  expect(hasProblems(problems)).toBe(true);
});

it('says what is too long', () => {
  const problems = problemsIn(
    draft('Fine', { short: 's'.repeat(301), long: 'l'.repeat(5001) }),
    [],
  );
  expect(problems).toMatchObject({ short: { is: 'too-long' }, long: { is: 'too-long' } });
});

it('an entry may keep its own forms', () => {
  const own = takenForms([ownTerm({})], [], ownTerm({}).id, () => '');
  expect(hasProblems(problemsIn(draft('Superbill'), own))).toBe(false);
});
