import { describe, expect, it } from 'vitest';

import type { Entry } from '@/core/glossary/entry';
import { howFound } from '@/core/search/how-found';
import { createSearch } from '@/core/search/search';
import { summaryOf } from '@/core/terms/summary';

const entries = [
  entry(
    'Prior authorization',
    ['PA', 'preauthorization', 'prior auth', 'precertification'],
    'A payer’s approval, asked for before a service, that it agrees the service is needed.',
  ),
  entry(
    'Retroactive authorization',
    ['retro-auth'],
    'Approval asked for after the service, where the plan allows it.',
  ),
  entry(
    'Physician assistant',
    ['PA', 'PA-C'],
    'A licensed clinician who examines, treats and prescribes as state law allows.',
  ),
  entry('Copayment', ['copay', 'co-pay'], 'A fixed amount the patient pays for a covered service.'),
  entry('Coinsurance', [], 'The patient’s share of the allowed amount, as a percentage.'),
  entry(
    'Coordination of benefits',
    ['COB'],
    'The rules that decide which plan pays first when a patient has more than one.',
  ),
  entry(
    'Explanation of benefits',
    ['EOB'],
    'The plan’s letter to the patient on how a claim was decided; not a bill.',
  ),
  entry(
    'Remittance advice',
    ['RA', 'ERA', '835'],
    'The payer’s statement to the provider of what it paid on each claim, and why.',
  ),
  entry('Claim', ['medical claim'], 'The request for payment that a provider sends to a payer.'),
  entry('Claim scrubbing', ['claim edits'], 'Checking a claim for faults before it is sent.'),
  entry('Clean claim', [], 'A claim that can be processed without asking for anything more.'),
  entry('Denial', ['denied claim'], 'The payer’s refusal to pay a claim or one of its lines.'),
  entry(
    'ICD-10-CM',
    ['ICD-10 diagnosis codes'],
    'The code set for diagnoses in the United States.',
  ),
  entry('CPT', ['Current Procedural Terminology'], 'The AMA’s code set for professional services.'),
  entry('Evaluation and management', ['E/M', 'E&M'], 'Office and hospital visits, as coded.'),
  entry('Accounts receivable', ['A/R', 'AR'], 'Money owed for services and not yet paid.'),
  entry('Policy', ['coverage policies'], 'The payer’s rules on what it covers and when.'),
];
const find = createSearch(entries.map(summaryOf));

describe('finds', () => {
  it.each([
    ['prior authorization', 'Prior authorization', 'a headword'],
    ['Prior Authorizations', 'Prior authorization', 'its plural'],
    ['prior auht', 'Prior authorization', 'two letters swapped'],
    ['prio authorisation', 'Prior authorization', 'a British spelling, and a letter left out'],
    ['authrozation', 'Prior authorization', 'two slips in a long word'],
    ['pre-cert', 'Prior authorization', 'the beginning of a form, with a hyphen it has not'],
    ['pre cert', 'Prior authorization', 'the same with a space'],
    ['copay', 'Copayment', 'a form'],
    ['co pay', 'Copayment', 'the form with a space'],
    ['co‑pays', 'Copayment', 'its plural with a no-break hyphen'],
    ['coapy', 'Copayment', 'the form with a slip'],
    ['cob', 'Coordination of benefits', 'an abbreviation in small letters'],
    ['EOBs', 'Explanation of benefits', 'the plural of an abbreviation'],
    ['benefits explanation', 'Explanation of benefits', 'its words in another order'],
    ['835', 'Remittance advice', 'a number'],
    ['icd10', 'ICD-10-CM', 'a beginning without its hyphens'],
    ['icd10cm', 'ICD-10-CM', 'all of it without hyphens'],
    ['e&m', 'Evaluation and management', 'another sign between the letters'],
    ['AR', 'Accounts receivable', 'an abbreviation without its slash'],
    ['policies', 'Policy', 'a plural in -ies'],
    ['claim', 'Claim', 'the headword itself before longer ones'],
    ['scrub', 'Claim scrubbing', 'the beginning of a later word'],
    ['denail', 'Denial', 'a slip inside a headword'],
    ['pays first', 'Coordination of benefits', 'words of the definition'],
  ])('%j: %s (%s)', (typed, name) => {
    expect(find(typed, 5)[0]?.name).toBe(name);
  });

  it.each([
    ['', [], 'nothing typed'],
    ['  –  ', [], 'no letter in it'],
    ['zzyzx', [], 'nothing like it'],
    ['cpx', [], 'a short word is not corrected: it could be any other'],
    [
      'PA',
      ['Physician assistant', 'Prior authorization'],
      'all entries of an abbreviation, before those it begins a word of',
      2,
    ],
    [
      'claim',
      ['Claim', 'Claim scrubbing', 'Clean claim', 'Denial'],
      'names, forms, definitions',
      4,
    ],
    ['prepay denial wall', ['Denial'], 'entries with one of the words, where none has all'],
    ['claim', ['Claim'], 'at most as many as wanted', 1],
  ])('%j: %j (%s)', (typed, names, _reason, limit = 5) => {
    expect(find(typed, limit).map(({ name }) => name)).toEqual(names);
  });
});

describe('says how', () => {
  it.each<[typed: string, how: object, reason?: string]>([
    ['prior auth', { is: 'typed' }],
    ['coverd service', { is: 'near' }, 'the definition is not searched for slips'],
    ['needed before', { is: 'typed' }],
    ['prior auht', { is: 'corrected', form: 'prior auth' }],
    ['pre certif', { is: 'typed' }],
    ['precretif', { is: 'corrected', form: 'precertification' }],
    ['prior denial', { is: 'near' }],
  ])('%j: %j', (typed, how, _reason = '') => {
    const [entry] = find('prior authorization', 1);
    expect(entry && howFound(typed, entry)).toEqual(how);
  });
});

function entry(name: string, also: readonly string[], short: string): Entry {
  return {
    id: name.toLowerCase().replaceAll(/\W+/g, '-'),
    name,
    also: also.map((text) => ({ text })),
    subject: 'payer-coverage',
    short,
    long: '',
    example: '',
    stages: [],
    exams: [],
    seeAlso: [],
    confusedWith: [],
    source: { title: 'CMS', url: 'https://www.cms.gov/' },
    checked: '2026-11-24',
  };
}
