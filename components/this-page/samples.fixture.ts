import { signal } from '@preact/signals';

import { sampleOwn } from '@/components/own-terms/sample-own.fixture';
import type { Note } from '@/core/note/note';
import type { ActiveTab } from '@/core/page/active-tab';
import type { PageFrame } from '@/core/page/page-frame';
import type { Ask, Name } from '@/core/protocol/protocol';
import type { Found } from '@/core/search/found';
import { howFound } from '@/core/search/how-found';
import { type Settings, settingsFrom } from '@/core/settings/settings';
import { entryOfOwn } from '@/core/terms/own-entry';
import { type EntrySummary, type EntryWithLinks, summaryOf } from '@/core/terms/summary';
import type { PageParts } from './page-model';

export const article: ActiveTab = {
  id: 1,
  url: 'https://northfieldhealth.example/policies/imaging',
  title: 'Outpatient imaging of the lower back',
};

const entry: EntryWithLinks = {
  id: 'prior-authorization',
  name: 'Prior authorization',
  also: [{ text: 'PA', exact: true }, { text: 'preauthorization' }, { text: 'prior auth' }],
  subject: 'payer-coverage',
  short:
    'A payer’s approval, asked for before a service, that it agrees the service is medically necessary.',
  long: 'The payer looks at the diagnosis, the planned service and its own policy, and answers with a number, dates and units. Without it the claim may be denied, whatever the record says.',
  views: {
    biller: 'Have the number before the visit, put it on the claim, and check its dates and units.',
    coder:
      'Bill what was approved. If the procedure changed, tell billing before the claim leaves.',
  },
  example: 'A clinic asks for approval of an MRI on Monday and has the number on Thursday.',
  stages: ['eligibility'],
  exams: ['cpb:insurance', 'cbcs:eligibility'],
  seeAlso: ['medical-necessity', 'referral'],
  confusedWith: [{ id: 'referral', difference: 'A referral is a clinician’s, not the payer’s.' }],
  source: { title: 'HealthCare.gov glossary', url: 'https://www.healthcare.gov/glossary/' },
  checked: '2026-11-23',
  linked: { 'medical-necessity': 'Medical necessity', referral: 'Referral' },
};

const summaries: readonly EntrySummary[] = [
  { ...entry, also: entry.also.map(({ text }) => text) },
  summary(
    'retroactive-authorization',
    'Retroactive authorization',
    ['retro-auth'],
    'Approval asked for after the service, where the plan allows it.',
  ),
  summary(
    'referral',
    'Referral',
    [],
    'One clinician sends the patient to another; some plans require it on file.',
  ),
  summary(
    'coordination-of-benefits',
    'Coordination of benefits',
    ['COB'],
    'The rules that decide which plan pays first when a patient has more than one.',
  ),
  summary(
    'timely-filing',
    'Timely filing',
    ['filing limit'],
    'The payer’s deadline for a claim to arrive, counted from the date of service.',
  ),
  summary(
    'remittance-advice',
    'Remittance advice',
    ['RA', 'ERA', '835'],
    'The payer’s statement to the provider of what it paid on each claim, and why.',
  ),
  summary(
    'assignment-of-benefits',
    'Assignment of benefits',
    ['AOB'],
    'The patient lets the plan pay the provider directly.',
  ),
];

/** The learner's own among them. */
const withOwn = [...summaries, summaryOf(entryOfOwn(sampleOwn))];

const frames: readonly PageFrame[] = [
  {
    frameId: 0,
    summary: {
      page: 'https://northfieldhealth.example/policies/imaging',
      hasFocus: true,
      targets: 0,
      hits: [
        { kind: 'entry', id: 'prior-authorization', count: 3 },
        { kind: 'entry', id: 'referral', count: 1 },
        { kind: 'entry', id: 'timely-filing', count: 2 },
        { kind: 'entry', id: 'coordination-of-benefits', count: 2 },
        { kind: 'entry', id: 'assignment-of-benefits', count: 1 },
        { kind: 'entry', id: 'remittance-advice', count: 1 },
      ],
      placed: ['7a1f0f7e-2f1c-4f37-9d0e-0d4c5a7f1a11', '7a1f0f7e-2f1c-4f37-9d0e-0d4c5a7f1a12'],
      lost: [],
    },
  },
];

const page = { url: 'https://northfieldhealth.example/policies/imaging', title: article.title };

export const notes: readonly Note[] = [
  note('11', {
    page,
    quote: quote('Claims must reach us within 180 days'),
    body: '180 days here, but Medicare gives one calendar year.',
  }),
  note('12', {
    page,
    quote: quote('at least six weeks of conservative care'),
    body: 'This is the criterion. Ask the clinic for therapy notes up front.',
    colour: 'sky',
  }),
  note('13', {
    termId: 'timely-filing',
    body: 'Keep the clearing house’s acceptance report. It is the proof when a payer says the claim was late.',
    colour: 'fern',
  }),
];

/** A browser in which a page of ours is drawn: nothing happens in it. */
export function partsWith({
  settings = {},
  ...given
}: Partial<Omit<PageParts, 'settings'>> & {
  settings?: Partial<Settings> | 'not read yet';
}): PageParts {
  return {
    ask,
    settings: signal(settings === 'not read yet' ? undefined : settingsFrom(settings)),
    changeSettings: async () => {},
    hasAccess: async () => true,
    readFrames: async () => frames,
    giveOrder: async () => {},
    wait: async () => {},
    ...given,
  };
}

const answers: Partial<Record<Name, unknown>> = {
  'entries.get': entry,
  'entries.list': withOwn,
  'own.list': { terms: [sampleOwn], markings: [] },
  'notes.list': notes,
  'trash.list': [
    { kind: 'note-version', id: '1', row: notes[0], deletedAt: Date.UTC(2026, 10, 14, 16) },
    { kind: 'note', id: '2', row: notes[1], deletedAt: Date.UTC(2026, 10, 12, 16) },
    { kind: 'own', id: '3', row: sampleOwn, deletedAt: Date.UTC(2026, 9, 30, 16) },
  ],
};

// Each answer fits its question.
export const ask = (async (name: Name, { words = '' }: { words?: string }) =>
  name === 'entries.find' ? found(words) : answers[name]) as Ask;

/** Whatever is searched for: all of them. */
function found(words: string): Found {
  const [first] = summaries;
  return { entries: summaries, how: first ? howFound(words, first) : null };
}

function summary(id: string, name: string, also: readonly string[], short: string): EntrySummary {
  return {
    id,
    name,
    also,
    subject: 'claims-edi',
    stages: ['submission'],
    exams: ['cpb:denials'],
    short,
  };
}

function note(last: string, rest: Partial<Note>): Note {
  return {
    id: `7a1f0f7e-2f1c-4f37-9d0e-0d4c5a7f1a${last}`,
    body: '',
    colour: 'amber',
    createdAt: Date.UTC(2026, 10, 23, 15, 42),
    changedAt: Date.UTC(2026, 10, 23, 15, 42),
    revision: 1,
    ...rest,
  };
}

function quote(text: string) {
  return { text, before: '', after: '', at: 0.4 };
}
