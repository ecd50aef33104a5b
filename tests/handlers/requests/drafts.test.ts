import { afterEach, beforeEach, expect, it } from 'vitest';

import { card, createWorld, id, OTHER, ourselves, PAGE, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.end());

const draft = { id: id(1), body: 'half a thought', colour: 'sky' } as const;

it('are kept for their own page, and for no other', async () => {
  await world.handlers['drafts.keep']({ key: 'claim', draft }, card(PAGE));
  expect(await world.handlers['drafts.here']({}, card(PAGE))).toEqual({ claim: draft });
  for (const asker of [card(OTHER), card(''), ourselves]) {
    expect(await world.handlers['drafts.here']({}, asker)).toEqual({});
  }
});

it('of pages without an address are kept nowhere: those are not one place', async () => {
  await world.handlers['drafts.keep']({ key: 'claim', draft }, card(''));
  expect(await world.handlers['drafts.here']({}, card(''))).toEqual({});
});

it('of ourselves are one place', async () => {
  await world.handlers['drafts.keep']({ key: 'claim', draft }, ourselves);
  expect(await world.handlers['drafts.here']({}, ourselves)).toEqual({ claim: draft });
});
