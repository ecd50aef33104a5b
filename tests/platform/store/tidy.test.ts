import 'fake-indexeddb/auto';

import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import type { Trashed } from '@/core/note/trashed';
import { onAlarm } from '@/platform/alarms/alarms';
import { openStore } from '@/platform/store/open';
import type { Store } from '@/platform/store/schema';
import { emptyTrash } from '@/platform/store/trash';

const DAY = 86_400_000;
const { alarms, fire } = vi.hoisted(() => {
  const known = new Map<string, object>();
  const listeners: ((alarm: { name: string }) => void)[] = [];
  return {
    fire: (name: string) => {
      for (const hear of listeners) hear({ name });
    },
    alarms: {
      known,
      get: async (name: string) => known.get(name),
      create: vi.fn((name: string, when: object) => void known.set(name, when)),
      onAlarm: { addListener: (hear: (typeof listeners)[number]) => void listeners.push(hear) },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: { alarms } }));

let db: Store;
beforeEach(async () => {
  db = await openStore();
});
afterEach(async () => {
  db.close();
  await deleteDB('codelight');
});

it('empties the trash of what is older than thirty days, also while the browser stays open', async () => {
  const now = 100 * DAY;
  await db.put('trash', { id: 'old', deletedAt: now - 31 * DAY } as Trashed); // damaged, as may be
  await db.put('trash', { id: 'new', deletedAt: now - 29 * DAY } as Trashed);
  let emptied: Promise<number> | undefined;
  onAlarm({ name: 'tidy', everyMinutes: 60 }, () => {
    emptied = emptyTrash(db, now - 30 * DAY);
  });
  fire('another');
  expect(emptied).toBeUndefined();
  fire('tidy');
  expect(await emptied).toBe(1);
  expect(await db.getAllKeys('trash')).toEqual(['new']);
});

it('sets its alarm once, whatever the background goes through', async () => {
  alarms.create.mockClear();
  alarms.known.clear();
  for (let start = 0; start < 3; start++) {
    onAlarm({ name: 'tidy', everyMinutes: 60 }, () => {});
    await new Promise((resolve) => setTimeout(resolve));
  }
  expect(alarms.create).toHaveBeenCalledExactlyOnceWith('tidy', {
    delayInMinutes: 1,
    periodInMinutes: 60,
  });
});
