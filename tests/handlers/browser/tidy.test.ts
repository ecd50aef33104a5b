import { expect, it } from 'vitest';

import { tidy } from '@/handlers/browser/tidy';
import type { Store } from '@/platform/store/schema';

const DAY = 86_400_000;

it('forgets requests after a day, and what was deleted after thirty', async () => {
  const done: [string, number][] = [];
  const store = {} as Store; // nothing is asked of it here
  await tidy({
    store: async () => store,
    forgetRequests: async (_db, before) => void done.push(['requests', before]),
    emptyTrash: async (_db, before) => done.push(['trash', before]),
    now: () => 100 * DAY,
  });
  expect(done).toEqual([
    ['requests', 99 * DAY],
    ['trash', 70 * DAY],
  ]);
});
