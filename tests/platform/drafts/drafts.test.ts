import { beforeEach, expect, it, vi } from 'vitest';

import { createDraftKeeper, readDrafts } from '@/platform/drafts/drafts';

const kept = vi.hoisted(() => new Map<string, unknown>());
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async () => Object.fromEntries(kept),
        set: async (items: object) => {
          for (const [key, item] of Object.entries(items)) kept.set(key, item);
        },
        remove: async (keys: string[]) => {
          for (const key of keys) kept.delete(key);
        },
      },
    },
  },
}));

beforeEach(() => kept.clear());

it('reads back what was kept, and nothing else of the session', async () => {
  kept.set('sidebarPlace', { windowId: 1 });
  await createDraftKeeper({})({ 'note a': { body: 'one' } });
  expect(await readDrafts()).toEqual({ 'note a': { body: 'one' } });
});

it('forgets what is no draft any more, and leaves those of another window', async () => {
  const here = createDraftKeeper({});
  await here({ 'note a': { body: 'one' } });
  await createDraftKeeper(await readDrafts())({
    'note a': { body: 'one' },
    'own b': { body: 'elsewhere' },
  });
  await here({});
  expect(await readDrafts()).toEqual({ 'own b': { body: 'elsewhere' } });
});
