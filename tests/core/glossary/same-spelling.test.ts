import { expect, it } from 'vitest';

import { isSameSpelling } from '@/core/glossary/same-spelling';

it.each([
  ['Claim denials', 'claim denial', 'case and plural'],
  ['medical‑necessity', 'Medical necessity', 'a hyphen'],
  ['followup', 'Follow-up', 'none at all'],
  ['payer’s', 'Payer', 'a possessive'],
  ["payers'", 'Payer', 'of a plural'],
  ['policies', 'Policy', 'in -ies'],
  ['stop-losses', 'Stop loss', 'in -es'],
  ['batches', 'batch', 'behind ch'],
  ['EOBs', 'EOB', 'of an abbreviation'],
  ['diagnoses', 'Diagnosis', 'a plural from Greek'],
  ['expenses', 'Expense', 'none of those'],
])('%j is %j: %s', (a, b) => {
  expect(isSameSpelling(a, b)).toBe(true);
  expect(isSameSpelling(b, a)).toBe(true);
});

it.each([
  ['PR', 'Patient responsibility'],
  ['loss', 'lo'],
  ['medically necessary', 'Medical necessity'],
  ['CO-97', 'CO'],
  ['claim', 'claimant'],
])('%j is not %j', (a, b) => {
  expect(isSameSpelling(a, b)).toBe(false);
});
