import { afterEach, beforeEach, expect, it } from 'vitest';

import type { SettingsChange } from '@/core/settings/settings';

import { createWorld, ourselves, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.end());

it.each<[change: SettingsChange, times: number, what: string]>([
  [{ theme: 'dark' }, 0, 'how it looks'],
  [{ on: false }, 1, 'off everywhere'],
  [{ onlyListed: true }, 1, 'listed sites only'],
  [{ sites: { sitesOff: { add: ['news.example'] } } }, 1, 'a site'],
  [{ workSystemsState: 'sound' }, 1, 'the list of work systems was read'],
])('%j: scripts are registered anew %i times (%s)', async (change, times, _what) => {
  await world.handlers['settings.change'](change, ourselves);
  expect(world.registered()).toBe(times);
});

it('is in force when it is answered', async () => {
  const sites = { sitesOff: { add: ['News.Example'] } };
  expect(await world.handlers['settings.change']({ sites }, ourselves)).toBeNull();
  expect(world.settings().sitesOff).toEqual(['news.example']);
});
