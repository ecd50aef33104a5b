import type { Entry } from '@/core/glossary/entry';

import { entry } from './entries';

/** A small glossary with every rule that a form can have. */
export const entries: readonly Entry[] = [
  entry('allowed-amount', 'Allowed amount'),
  entry('amount-due', 'Amount due'),
  entry('appeal', 'Appeal', [], {
    ordinary: true,
    cues: ['denial', 'payer', 'health plan', 'Medicare'],
  }),
  entry('batch', 'Batch'),
  entry('charge', 'Charge', [], {
    ordinary: true,
    cues: ['fee', 'claim'],
    unless: ['battery', 'charge nurse'],
  }),
  entry('cms', 'Centers for Medicare', [{ text: 'CMS', exact: true }]),
  entry('claim', 'Claim', [], { ordinary: true }),
  entry('claim-form', 'Claim form'),
  entry('coordination-of-benefits', 'Coordination of benefits', [{ text: 'COB', exact: true }]),
  entry('copayment', 'Copayment', [{ text: 'co-pay' }]),
  entry('care', 'Adverse event', [{ text: 'CARE', exact: true, ordinary: true, cues: ['event'] }]),
  entry('date-of-service', 'Date of service', [
    { text: 'DOS', exact: true, cues: ['claim', 'code', 'fee'] },
    { text: 'TOS', exact: true, cues: ['claim'] },
  ]),
  entry('deductible', 'Deductible', [], { ordinary: true, telling: true, cues: ['payer', 'fee'] }),
  entry('diagnosis', 'Diagnosis', [], { plural: 'diagnoses' }),
  entry('evaluation-and-management', 'Evaluation and management', [
    { text: 'E/M', exact: true, plural: false },
    { text: 'E&M', exact: true, plural: false },
  ]),
  entry('follow-up', 'Follow-up'),
  entry('health-card', 'Health card', [], { cues: ['payer'] }),
  entry('icd', 'International classification of diseases, tenth revision', [
    { text: 'ICD-10-CM', plural: false },
  ]),
  entry('loss', 'Candidate-loss'),
  entry('ledger', 'Ledger', [], { unless: ['battery'] }),
  {
    ...entry('medical-assistant', 'Medical assistant', [
      { text: 'MA', exact: true, cues: ['clinician', 'claim'], likely: 2 },
    ]),
    subject: 'careers-credentials',
  },
  entry('medicare', 'Medicare', [], { plural: false }),
  {
    ...entry(
      'medicare-advantage',
      'Medicare Advantage',
      [{ text: 'MA', exact: true, cues: ['health plan', 'payer'], unless: ['battery'], likely: 3 }],
      { plural: false },
    ),
    subject: 'government-programs',
  },
  entry('out-of-pocket', 'Out-of-pocket cost'),
  entry('payer', 'Payer', [], { cues: ['claim', 'health plan'] }),
  entry('phd', 'Doctorate', [{ text: 'PhD', exact: true }]),
  entry('physician-assistant', 'Physician assistant', [
    { text: 'PA', exact: true, cues: ['clinician', 'supervising'] },
  ]),
  entry('policy', 'Payer policy'),
  entry('prior-authorization', 'Prior authorization', [
    { text: 'PA', exact: true, cues: ['approval', 'request', 'prior auth'] },
  ]),
  entry('query', 'Query', [], {
    ordinary: true,
    telling: false,
    cues: ['clinician', 'medicare', 'supervising'],
  }),
  entry('receivable', 'Receivable', [{ text: 'A/R' }]),
  entry('see-also', 'See also', [], { telling: false, cues: ['supervising'] }),
  entry('sequela', 'Séquela', [], { plural: 'sequelae' }),
  entry('well', 'Well visit'),
  entry('oclock', "O'clock rule"),
  entry('workers-compensation', "Workers' compensation"),
];
