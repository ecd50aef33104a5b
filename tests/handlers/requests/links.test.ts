import { expect, it } from 'vitest';

import { card, createWorld, PAGE } from './world';

it('opens a source in a tab of its own', async () => {
  const world = await createWorld();
  await world.handlers['links.open']({ url: 'https://cms.example/' }, card(PAGE));
  expect(world.opened).toEqual(['https://cms.example/']);
  await world.end();
});
