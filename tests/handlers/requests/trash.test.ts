import { afterEach, beforeEach, expect, it } from 'vitest';

import { card, createWorld, id, ourselves, PAGE, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await createWorld();
  for (const last of [1, 2]) {
    const draft = { id: id(last), body: `note ${last}`, colour: 'amber' } as const;
    await world.handlers['notes.add'](draft, card(PAGE));
    await world.handlers['notes.delete']({ request: id(10 + last), id: id(last) }, card(PAGE));
  }
  world.told.length = 0;
});
afterEach(() => world.end());

it('is listed, the latest first', async () => {
  const list = await world.handlers['trash.list']({}, ourselves);
  expect(list.map((row) => row.id)).toEqual([id(2), id(1)]);
});

it('is emptied for good, and our pages are told', async () => {
  expect(await world.handlers['trash.empty']({}, ourselves)).toBe(2);
  expect(await world.db.count('trash')).toBe(0);
  expect(world.told).toEqual([{ to: 'ourselves', news: { news: 'everything.changed' } }]);
});
