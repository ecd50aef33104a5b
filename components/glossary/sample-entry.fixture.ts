import type { Entry } from '@/core/glossary/entry';
import type { EntryWithLinks } from '@/core/terms/summary';

export const sampleEntry: Entry & EntryWithLinks = {
  id: 'medical-necessity',
  name: 'Medical necessity',
  also: [{ text: 'medically necessary' }],
  subject: 'payer-coverage',
  short:
    'The payer’s test of whether a service was reasonable for this patient’s problem, at this time and in this setting.',
  long: 'Payers write their own criteria and publish them as policies. A claim that fails the test is denied even if it is correct otherwise. The usual trap is a diagnosis that is too vague to support the service.',
  views: {
    biller: 'A denial on these grounds is answered with records, not by sending the claim again.',
    coder: 'The diagnosis must support each procedure it points to.',
  },
  example: 'A scan ordered on the first visit is denied: the policy asks for six weeks of care.',
  stages: ['coding', 'adjudication'],
  exams: ['cpb:coverage', 'cbcs:eligibility'],
  seeAlso: ['prior-authorization', 'claim-denial'],
  confusedWith: [
    {
      id: 'prior-authorization',
      difference: 'Authorization is the answer given before the service; necessity is the test.',
    },
  ],
  source: { title: 'HealthCare.gov glossary', url: 'https://www.healthcare.gov/glossary/' },
  checked: '2026-11-24',
  linked: { 'prior-authorization': 'Prior authorization', 'claim-denial': 'Claim denial' },
};
