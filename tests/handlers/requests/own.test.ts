import { afterEach, beforeEach, expect, it } from 'vitest';
import { findTerms } from '@/core/match/find-terms';
import { decodeIndex } from '@/core/match-index/decode-index';

import { entries } from './made-entries';
import { createWorld, id, ourselves, PAGE, page, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await createWorld(entries);
});
afterEach(() => world.end());

const own = {
  ...{ request: id(1), id: `own-${id(1)}`, name: { text: 'Superbill' }, also: [] },
  ...{ short: 'A sheet.', long: 'Not for a page.', revision: 0 },
};
const everybody = { to: 'everybody', news: { news: 'terms.changed' } };

it('is saved, deleted and brought back, and everybody is told each time', async () => {
  const saved = await world.handlers['own.save'](own, ourselves);
  expect(saved).toMatchObject({ name: { text: 'Superbill' }, revision: 1 });
  await world.handlers['own.delete']({ request: id(2), id: own.id }, ourselves);
  expect(await world.handlers['own.list']({}, ourselves)).toEqual({ terms: [], markings: [] });
  await world.handlers['own.restore']({ request: id(3), id: own.id }, ourselves);
  expect(await world.handlers['own.list']({}, ourselves)).toEqual({ terms: [saved], markings: [] });
  expect(world.told).toEqual([everybody, everybody, everybody]);
});

it('tells nobody of what could not be done', async () => {
  await expect(
    world.handlers['own.delete']({ request: id(2), id: own.id }, ourselves),
  ).rejects.toThrow('GoneTermError');
  expect(world.told).toEqual([]);
});

it('gives a page forms and ids to mark, and no word of the definition', async () => {
  const index = () => world.handlers['own.index']({}, page(PAGE));
  expect((await index()).compiled).toBe('');
  await world.handlers['own.save'](own, ourselves);
  const { compiled } = await index();
  expect(findTerms('A superbill lists them.', decodeIndex(compiled))).toMatchObject([
    { kind: 'entry', id: own.id },
  ]);
  expect(JSON.stringify(await index())).not.toMatch(/sheet|Not for a page/);
});

it('gives a page what is hidden, and the forms of what is marked in one letter case', async () => {
  const choose = (request: string, termId: string, marks: 'never' | 'exact') =>
    world.handlers['marking.choose']({ request, termId, marks }, ourselves);
  await choose(id(2), 'claim', 'never');
  await choose(id(3), 'prior-authorization', 'exact');
  expect(await world.handlers['own.index']({}, page(PAGE))).toMatchObject({
    hidden: ['claim'],
    exact: { 'prior-authorization': ['Prior authorization', 'PA', 'prior auth'] },
  });
});

it('leaves out the marking of an entry that ours do not have any more', async () => {
  await world.db.put('markings', { termId: 'long-gone', marks: 'never', also: [], changedAt: 1 });
  expect((await world.handlers['own.index']({}, page(PAGE))).hidden).toEqual([]);
});

it('while the store cannot be read our own terms are there, and it is read again', async () => {
  const { terms } = world.ports;
  const broken = { ...world.ports, store: () => Promise.reject(new Error('asleep')) };
  let isBroken = true;
  const { keepTerms } = await import('@/handlers/requests/terms');
  const keeper = keepTerms(broken.book, () =>
    isBroken ? Promise.reject(new Error('asleep')) : terms.own(),
  );
  await world.handlers['own.save'](own, ourselves);
  expect((await keeper.find('claim', 1)).entries).toMatchObject([{ id: 'claim' }]);
  isBroken = false;
  expect((await keeper.find('superbill', 1)).entries).toMatchObject([{ id: own.id }]);
});
