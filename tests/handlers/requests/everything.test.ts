import { afterEach, beforeEach, expect, it } from 'vitest';

import { entries } from './made-entries';
import { card, createWorld, id, ourselves, PAGE, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await createWorld(entries);
  const draft = { body: 'ask Dana', colour: 'amber' } as const;
  for (const last of [1, 2])
    await world.handlers['notes.add']({ id: id(last), ...draft }, card(PAGE));
  await world.handlers['notes.delete']({ request: id(3), id: id(2) }, card(PAGE));
  await world.handlers['own.save'](
    {
      ...{ request: id(4), id: `own-${id(1)}`, name: { text: 'Superbill' }, also: [] },
      ...{ short: '', long: '', revision: 0 },
    },
    ourselves,
  );
  world.told.length = 0;
});
afterEach(() => world.end());

/** The request's type has its arrays writable. */
const read = async () =>
  structuredClone(await world.handlers['everything.read']({}, ourselves)) as Record<string, []>;
const changed = { to: 'everybody', news: { news: 'everything.changed' } };

it('is counted store by store', async () => {
  expect(await world.handlers['everything.count']({}, ourselves)).toEqual({
    ...{ notes: 1, own: 1, markings: 0, trash: 1 },
  });
});

it('is erased, and put back as it was; everybody is told', async () => {
  const everything = await read();
  await world.handlers['everything.erase']({ everything }, ourselves);
  expect(Object.values(await read()).flat()).toEqual([]);
  await world.handlers['everything.putBack']({ everything }, ourselves);
  expect(await read()).toEqual(everything);
  expect(world.told).toEqual([changed, changed]);
});

it('terms are what they are afterwards, also in a search', async () => {
  const found = async () =>
    (await world.handlers['entries.find']({ words: 'superbill', limit: 1 }, ourselves)).entries
      .length;
  expect(await found()).toBe(1);
  const everything = await read();
  await world.handlers['everything.erase']({ everything }, ourselves);
  expect(await found()).toBe(0);
  await world.handlers['everything.putBack']({ everything }, ourselves);
  expect(await found()).toBe(1);
});
