import { expect, it, vi } from 'vitest';

import { createStoredModel } from '@/components/options/stored-model';
import type { Ask } from '@/core/protocol/protocol';

/** A store in miniature. */
function storeOf(rows: Record<string, object[]>) {
  const ask = (async (name: string, { everything = {} }: { everything?: typeof rows }) => {
    if (name === 'everything.read') return structuredClone(rows);
    if (name === 'everything.count') {
      return Object.fromEntries(Object.entries(rows).map(([store, { length }]) => [store, length]));
    }
    for (const store of Object.keys(everything)) {
      rows[store] = name === 'everything.erase' ? [] : (everything[store] ?? []);
    }
    return null;
  }) as Ask;
  return { rows, ask };
}

it('counts what is stored', async () => {
  const { ask } = storeOf({ notes: [{ id: '1' }, { id: '2' }], own: [] });
  const asked = vi.fn(ask);
  const model = createStoredModel(asked as Ask);
  await model.load();
  expect(model.counts.value).toEqual({ notes: 2, own: 0 });
  expect(asked).not.toHaveBeenCalledWith('everything.read', {}); // that would be every row
});

it('erases it, and puts it back as it was', async () => {
  const { ask, rows } = storeOf({ notes: [{ id: '1', body: 'mine' }] });
  const model = createStoredModel(ask);
  await model.erase();
  expect([rows.notes, model.erased.value, model.counts.value]).toEqual([[], true, { notes: 0 }]);
  await model.putBack();
  expect([rows.notes, model.erased.value]).toEqual([[{ id: '1', body: 'mine' }], false]);
});

it('says when it could not, and keeps what it holds', async () => {
  const model = createStoredModel((() => Promise.reject(new Error('Nobody answers'))) as Ask);
  await model.erase();
  expect([model.problem.value, model.erased.value]).toEqual(['Nobody answers', false]);
});
