import { afterEach, beforeEach, expect, it } from 'vitest';

import { entries } from './made-entries';
import { card, createWorld, id, ourselves, PAGE, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await createWorld(entries);
});
afterEach(() => world.end());

it('a card chooses where a term of ours is marked, and everybody is told', async () => {
  const asked = { request: id(1), termId: 'claim', marks: 'never' } as const;
  expect(await world.handlers['marking.choose'](asked, card(PAGE))).toMatchObject({
    ...{ termId: 'claim', marks: 'never', also: [], changedAt: 1_000 },
  });
  expect(world.told).toEqual([{ to: 'everybody', news: { news: 'terms.changed' } }]);
});

it('ourselves give it forms, and the choice stays', async () => {
  const chosen = { request: id(1), termId: 'claim', marks: 'every' } as const;
  await world.handlers['marking.choose'](chosen, card(PAGE));
  const forms = { request: id(2), termId: 'claim', also: [{ text: 'pink sheet' }] };
  expect(await world.handlers['marking.forms'](forms, ourselves)).toMatchObject({
    ...{ marks: 'every', also: [{ text: 'pink sheet' }] },
  });
});

it('refuses what is no term of ours, and keeps nothing', async () => {
  const asked = { request: id(1), termId: 'nothing', marks: 'never' } as const;
  await expect(world.handlers['marking.choose'](asked, card(PAGE))).rejects.toThrow(RangeError);
  expect(await world.db.count('markings')).toBe(0);
  expect(await world.db.count('requests')).toBe(0);
  expect(world.told).toEqual([]);
});
