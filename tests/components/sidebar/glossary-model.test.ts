import { expect, it } from 'vitest';

import { createEntryList } from '@/components/glossary/entry-list';
import { createGlossaryModel } from '@/components/sidebar/glossary-model';
import { FIGURES } from '@/components/sidebar/shelves';
import { createUndo } from '@/components/undo/create-undo';
import type { Ask } from '@/core/protocol/protocol';
import type { EntrySummary } from '@/core/terms/summary';

const entries = [
  summary('Claim scrubbing', {
    subject: 'claims-edi',
    stages: ['scrubbing'],
    exams: ['cpb:coding'],
  }),
  summary('Claim', { subject: 'claims-edi', stages: ['submission'], exams: ['cpb:claim-cycle'] }),
  summary('Copayment', { stages: ['eligibility', 'patient-balance'], exams: ['cbcs:eligibility'] }),
  summary('835', { subject: 'claims-edi', stages: ['remittance'] }),
];

it('counts entries by letter and by subject, fullest subject first', async () => {
  const model = await loaded();
  expect(model.letters.value.filter(({ count }) => count > 0)).toEqual([
    { kind: 'C', count: 3 },
    { kind: FIGURES, count: 1 },
  ]);
  expect(model.subjects.value.slice(0, 2)).toEqual([
    { kind: 'claims-edi', count: 3 },
    { kind: 'payer-coverage', count: 1 },
  ]);
});

it.each([
  [{ by: 'letter', letter: 'C' }, {}, ['Claim', 'Claim scrubbing', 'Copayment'], 'by name'],
  [{ by: 'letter', letter: FIGURES }, {}, ['835'], 'no letter at its beginning'],
  [{ by: 'subject', subject: 'claims-edi' }, {}, ['835', 'Claim', 'Claim scrubbing'], 'a subject'],
  [{ by: 'letter', letter: 'C' }, { exam: 'cpb' }, ['Claim', 'Claim scrubbing'], 'one exam'],
  [{ by: 'letter', letter: 'C' }, { stage: 'patient-balance' }, ['Copayment'], 'any of its stages'],
  [{ by: 'letter', letter: 'C' }, { exam: 'cpb', stage: 'eligibility' }, [], 'both at once'],
] as const)('%j with %j: %j (%s)', async (shelf, filters, names, _reason) => {
  const model = await loaded();
  model.browse(shelf);
  model.filter(filters);
  expect(model.onShelf.value.map(({ name }) => name)).toEqual(names);
});

it('shows all of one stage, whatever was chosen before', async () => {
  const model = await loaded();
  await model.lookUp.type('c');
  model.filter({ exam: 'cpb' });
  await model.go({ stage: 'patient-balance' });
  expect(model.onShelf.value.map(({ name }) => name)).toEqual(['Copayment']);
  expect(model.lookUp.words.value).toBe('');
  expect(model.place()).toEqual({ stage: 'patient-balance' });
  model.filter({ exam: 'cbcs' });
  expect(model.place()).toEqual({});
});

it('searches within the chosen exam', async () => {
  const model = await loaded();
  await model.lookUp.type('c');
  model.filter({ exam: 'cbcs' });
  expect(model.lookUp.results.value).toMatchObject({
    is: 'found',
    entries: [{ name: 'Copayment' }],
  });
});

it('knows the way to where one is', async () => {
  const model = await loaded();
  expect(model.trail.value).toBe('browse');
  model.browse({ by: 'letter', letter: 'C' });
  expect(model.trail.value).toBe('browse/letter C');
  await model.lookUp.type('clai');
  expect(model.trail.value).toBe('results clai');
});

it('says that nobody answers, and can be loaded again', async () => {
  const model = glossary(() => Promise.reject(new Error('Codelight does not answer')));
  await model.load();
  expect(model.problem.value).toBe('Codelight does not answer');
  expect(model.all.value).toBeUndefined();
});

async function loaded() {
  // Whatever is asked, the list or a search: all of them.
  const model = glossary((async (name: string) => {
    if (name === 'entries.find') return { entries, how: { is: 'typed' } };
    return name === 'own.list' ? { terms: [], markings: [] } : entries;
  }) as unknown as Ask);
  await model.load();
  return model;
}

function glossary(ask: Ask) {
  const parts = { ask, newId: () => '', undo: createUndo(), draftsOf: () => new Map() };
  return createGlossaryModel({ ...parts, entries: createEntryList(ask) });
}

function summary(name: string, rest: Partial<EntrySummary>): EntrySummary {
  return {
    id: name.toLowerCase().replace(' ', '-'),
    name,
    also: [],
    subject: 'payer-coverage',
    stages: [],
    exams: [],
    short: name,
    ...rest,
  };
}
