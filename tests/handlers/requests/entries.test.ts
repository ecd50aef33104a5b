import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { entries } from './made-entries';
import { card, createWorld, id, ourselves, PAGE, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await createWorld(entries);
});
afterEach(() => world.end());

const get = (termId: string) => world.handlers['entries.get']({ termId }, card(PAGE));
const find = (words: string) => world.handlers['entries.find']({ words, limit: 5 }, card(PAGE));
const own = {
  ...{ request: id(1), id: `own-${id(1)}`, name: { text: 'Superbill' }, also: [] },
  ...{ short: 'A sheet.', long: '', revision: 0 },
};

describe('entries.get', () => {
  it.each([
    ['claim', { 'clean-claim': 'Clean claim' }],
    ['clean-claim', { claim: 'Claim' }],
  ])('%s names those it points to', async (termId, linked) => {
    expect(await get(termId)).toMatchObject({ id: termId, linked });
  });

  it('refuses an id that no entry has', async () => {
    await expect(get('nothing')).rejects.toThrow(RangeError);
  });

  it('gives one of the learner’s own, from the moment it is saved', async () => {
    await expect(get(own.id)).rejects.toThrow(RangeError);
    await world.handlers['own.save'](own, ourselves);
    expect(await get(own.id)).toMatchObject({ name: 'Superbill', own: { id: own.id }, linked: {} });
  });

  it('gives one of ours with what the learner changed about it', async () => {
    const also = [{ text: 'pink sheet' }];
    await world.handlers['marking.forms']({ request: id(2), termId: 'claim', also }, ourselves);
    expect(await get('claim')).toMatchObject({
      also: [{ text: 'medical claim' }, { text: 'pink sheet' }],
      marking: { termId: 'claim', also },
      linked: { 'clean-claim': 'Clean claim' },
    });
  });
});

describe('entries.find', () => {
  it.each([
    ['claim', 'Claim', { is: 'typed' }],
    ['clean clam', 'Clean claim', { is: 'corrected', form: 'Clean claim' }],
    ['prior wall', 'Prior authorization', { is: 'near' }],
  ])('%j: %s, and how', async (words, name, how) => {
    const found = await find(words);
    expect([found.entries[0]?.name, found.how]).toEqual([name, how]);
  });

  it('says of nothing that there is nothing', async () => {
    expect(await find('zzyzx')).toEqual({ entries: [], how: null });
  });

  it('finds own entries, and ours by a form that was added', async () => {
    await world.handlers['own.save'](own, ourselves);
    const also = [{ text: 'pink sheet' }];
    await world.handlers['marking.forms']({ request: id(2), termId: 'claim', also }, ourselves);
    expect((await find('superbill')).entries).toMatchObject([{ id: own.id, isOwn: true }]);
    expect((await find('pink sheet')).entries).toMatchObject([{ id: 'claim' }]);
  });
});

it('entries.list has ours and the learner’s, as lists show them', async () => {
  await world.handlers['own.save'](own, ourselves);
  const list = await world.handlers['entries.list']({}, ourselves);
  expect(list.map(({ name }) => name)).toEqual([
    ...['Claim', 'Clean claim', 'Prior authorization', 'Superbill'],
  ]);
  expect(list[0]).not.toHaveProperty('long');
});

it('entries.all has our entries as they are written', async () => {
  expect(await world.handlers['entries.all']({}, ourselves)).toEqual(entries);
});
