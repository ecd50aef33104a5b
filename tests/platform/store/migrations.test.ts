import 'fake-indexeddb/auto';

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deleteDB, type IDBPDatabase } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { migrations } from '@/platform/store/migrations/migrations';
import { allNotes } from '@/platform/store/notes';
import { openStore } from '@/platform/store/open';
import { allOwn, restoreOwn } from '@/platform/store/own-terms';
import type { Store } from '@/platform/store/schema';
import { allStores } from '@/platform/store/stores';
import { readTrash } from '@/platform/store/trash';

import { note } from './sample-note';

let db: Store | undefined;
afterEach(async () => {
  db?.close();
  await deleteDB('codelight');
});

/** The database as a version had it, whose rows may be of any shape. */
async function opened(version: number): Promise<IDBPDatabase> {
  db = await openStore('codelight', version);
  return db as unknown as IDBPDatabase;
}

/** Fill a database of a version, close it, and bring it up to date. */
async function broughtUp(version: number, rows: Record<string, readonly object[]>) {
  const old = await opened(version);
  for (const [store, those] of Object.entries(rows)) {
    await Promise.all(those.map((row) => old.add(store, row)));
  }
  old.close();
  return opened(migrations.length);
}

const own = {
  id: 'own-7a1f0f7e-2f1c-4f37-9d0e-0d4c5a7f1a11',
  name: { text: 'Superbill' },
  also: [{ text: 'EF', exact: true }],
  ...{ short: '', long: '', createdAt: 1, changedAt: 1, revision: 1, shelf: 'a later field' },
};

describe('a released migration', () => {
  // Somebody's database has gone through it: to change the schema, add one. SHA-256 of each file.
  it.each([
    ['1-notes', '3436d99a01a548c7'],
    ['2-own-terms', 'e8282a20fd34e3e6'],
    ['3-copies', '7e21c46bdb021095'],
    ['4-clean-addresses', '817e95fa11e9f6fa'],
    ['5-kinds-of-trash', '93de176ffe142a77'],
  ])('%s is as it was', (name, hash) => {
    const text = readFileSync(`platform/store/migrations/${name}.ts`, 'utf8');
    expect(createHash('sha256').update(text).digest('hex').slice(0, 16)).toBe(hash);
  });

  it.each([
    [1, { notes: ['page=page.url', 'termId'], requests: ['doneAt'], trash: ['deletedAt'] }],
    [2, { markings: [], own: [] }],
    [3, { copies: [] }],
    [4, {}],
    [5, {}],
  ])('makes the stores of version %i', async (version, added) => {
    const old = await opened(version);
    const names = [...old.objectStoreNames];
    const stores = names.map((name) => {
      const { store } = old.transaction(name);
      const indexes = [...store.indexNames].map((one) => {
        const path = store.index(one).keyPath;
        return path === one ? one : `${one}=${path}`;
      });
      return [name, indexes] as const;
    });
    expect(Object.fromEntries(stores)).toMatchObject(added);
    expect(names).toHaveLength([3, 5, 6, 6, 6][version - 1] ?? 0);
  });

  it('has its line in each of these tables', () => {
    expect(migrations).toHaveLength(5);
  });
});

it('every store is in the registry, under the key that its rows have', async () => {
  const now = await opened(migrations.length);
  const found = [...now.objectStoreNames].map((name) => ({
    name,
    keyPath: now.transaction(name).store.keyPath,
  }));
  const registered = allStores.map(({ name, keyPath }) => ({ name, keyPath }));
  expect(found).toEqual(registered.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
});

describe('version 4 to 5, the trash by kinds', () => {
  const old = [
    { id: '1', note, deletedAt: 1 },
    { id: 'r', note: { ...note, tags: ['later'] }, isVersion: true, deletedAt: 2 },
    { id: own.id, own, deletedAt: 3, reason: 'a later field' },
  ];
  const damaged = [
    { id: 'a', deletedAt: 4 },
    { id: 'b', note: 7, deletedAt: 5 },
    { id: 'c', note: null, own: 'x', deletedAt: 6 },
    { id: 'd' },
  ];
  const half = { id: 'e', note: { id: 'e', body: 7 }, own, isVersion: 'x', deletedAt: 'never' };

  it('arrives whole: every row with its kind, what we do not know, and damaged ones as they were', async () => {
    const now = await broughtUp(4, {
      notes: [note, { id: '2', body: 7 }],
      own: [own],
      markings: [{ termId: 'claim', marks: 'never', also: [], changedAt: 1 }],
      requests: [{ id: 'q', name: 'notes.add', asker: 'ourselves', doneAt: 1 }],
      copies: [{ id: 'work-systems', hosts: ['ehr.example'] }],
      trash: [...old, ...damaged, half],
    });
    expect(await now.getAll('notes')).toEqual([note, { id: '2', body: 7 }]);
    expect(await now.getAll('own')).toEqual([own]);
    expect(await now.count('markings')).toBe(1);
    expect(await now.count('requests')).toBe(1);
    expect(await now.getAll('copies')).toEqual([{ id: 'work-systems', hosts: ['ehr.example'] }]);
    const trash = Object.fromEntries((await now.getAll('trash')).map((row) => [row.id, row]));
    expect(trash).toEqual({
      '1': { kind: 'note', id: '1', row: note, deletedAt: 1 },
      r: { kind: 'note-version', id: 'r', row: { ...note, tags: ['later'] }, deletedAt: 2 },
      [own.id]: { kind: 'own', id: own.id, row: own, deletedAt: 3, reason: 'a later field' },
      ...Object.fromEntries(damaged.map((row) => [row.id, row])),
      e: { kind: 'note', id: 'e', row: { id: 'e', body: 7 }, own, deletedAt: 'never' },
    });
  });

  it('lists what is sound, the latest first, and brings it back', async () => {
    const now = (await broughtUp(4, { trash: [...old, ...damaged, half] })) as unknown as Store;
    expect((await readTrash(now)).map(({ id }) => id)).toEqual([own.id, 'r', '1']);
    const asked = { request: 'q', name: 'test', asker: 'ourselves', now: 9 };
    await restoreOwn(now, own.id, asked);
    expect(await allOwn(now)).toEqual([own]);
    expect(await now.count('trash')).toBe(old.length + damaged.length);
  });
});

it('a migration that cannot be done leaves the older version as it was', async () => {
  const rows = [
    { id: '1', note, deletedAt: 1 },
    { id: '2', own, deletedAt: 2 },
  ];
  const old = await opened(4);
  await Promise.all(rows.map((row) => old.add('trash', row)));
  old.close();
  const update = vi.spyOn(IDBCursor.prototype, 'update').mockImplementation(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  });
  await expect(openStore()).rejects.toThrow();
  update.mockRestore();
  expect(await (await opened(4)).getAll('trash')).toEqual(rows);
});

describe('version 2 to 4, addresses', () => {
  const url = 'https://example.com/chart;jsessionid=7?id=1&patientId=00123';
  const clean = 'https://example.com/chart?id=1';
  const long = { ...note, page: { url, title: 'Chart', shelf: 'a later field' } };
  const kept = { ...long, page: { ...long.page, url: clean } };
  const damaged = [
    { id: '2', page: { url: 7 } },
    { id: '3', page: 'x' },
    { id: '4', page: null },
    { id: '5' },
  ];

  it.each([2, 3])('are cleaned in version %i, and damaged rows left alone', async (version) => {
    const now = await broughtUp(version, { notes: [long, ...damaged] });
    expect(await now.getAll('notes')).toEqual([kept, ...damaged]);
    expect(await allNotes(now as unknown as Store)).toEqual([kept]);
  });

  it.each([2, 3])(
    'are cleaned in the trash of version %i before it gets kinds',
    async (version) => {
      const now = await broughtUp(version, {
        trash: [
          { id: '6', note: { ...long, id: '6' }, deletedAt: 1 },
          { id: '7', deletedAt: 1 },
        ],
      });
      expect(await now.getAll('trash')).toEqual([
        { kind: 'note', id: '6', row: { ...kept, id: '6' }, deletedAt: 1 },
        { id: '7', deletedAt: 1 },
      ]);
    },
  );
});
