import { expect, it, vi } from 'vitest';

import { createLookUpModel } from '@/components/search/look-up-model';
import type { Ask } from '@/core/protocol/protocol';
import type { Found } from '@/core/search/found';
import { howFound } from '@/core/search/how-found';
import type { EntrySummary } from '@/core/terms/summary';

const prior = summary('Prior authorization', ['prior auth']);
const retro = summary('Retroactive authorization', ['retro-auth']);

it.each<[typed: string, answer: EntrySummary[], results: object, reason: string]>([
  ['prior', [prior, retro], { is: 'found', how: { is: 'typed' } }, 'as it was typed'],
  ['prior auht', [prior], { is: 'found', how: { is: 'corrected', form: 'prior auth' } }, 'a slip'],
  ['prior wall', [prior, retro], { is: 'nothing', nearest: [prior, retro] }, 'near, not the same'],
  ['zzyzx', [], { is: 'nothing', nearest: [] }, 'nothing like it'],
  ['  ', [prior], { is: 'none' }, 'nothing typed'],
])('%j (%s)', async (typed, answer, results, _reason) => {
  const model = createLookUpModel(answering(answer, typed));
  await model.type(typed);
  expect(model.results.value).toMatchObject(results);
});

it('drops the answer to words that were typed over', async () => {
  const slow = Promise.withResolvers<Found>();
  const ask = vi
    .fn()
    .mockReturnValueOnce(slow.promise)
    .mockResolvedValue(found([prior], 'prior'));
  const model = createLookUpModel(ask as Ask);
  const earlier = model.type('r');
  await model.type('prior');
  slow.resolve(found([retro], 'r'));
  await earlier;
  expect(model.chosen()).toBe(prior);
});

it('says that nobody answers', async () => {
  const model = createLookUpModel(() => Promise.reject(new Error('Codelight does not answer')));
  await model.type('cob');
  expect(model.results.value).toEqual({ is: 'failed', problem: 'Codelight does not answer' });
});

it.each([
  [['next'], retro, 'the second'],
  [['next', 'next'], prior, 'past the end is the beginning'],
  [['previous'], retro, 'before the beginning is the end'],
  [['last'], retro, 'the end'],
  [['last', 'first'], prior, 'the beginning'],
] as const)('moves %j', async (moves, chosen, _reason) => {
  const model = createLookUpModel(answering([prior, retro], 'auth'));
  await model.type('auth');
  for (const move of moves) model.move(move);
  expect(model.chosen()).toBe(chosen);
});

it('begins at the first result again when other words are typed', async () => {
  const model = createLookUpModel(answering([prior, retro], 'auth'));
  await model.type('auth');
  model.move('last');
  await model.type('autho');
  expect(model.chosen()).toBe(prior);
});

function answering(entries: readonly EntrySummary[], typed: string): Ask {
  return vi.fn().mockResolvedValue(found(entries, typed)) as Ask; // asked "entries.find" only
}

/** As the background answers. */
function found(entries: readonly EntrySummary[], typed: string): Found {
  return { entries, how: entries[0] ? howFound(typed, entries[0]) : null };
}

function summary(name: string, also: readonly string[]): EntrySummary {
  return { id: name, name, also, subject: 'payer-coverage', stages: [], exams: [], short: name };
}
