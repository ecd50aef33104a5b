import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { openDB } from 'idb';

import type { Note } from '@/core/note/note';
import type { Trashed } from '@/core/note/trashed';
import type { Marking } from '@/core/own/marking';
import type { OwnTerm } from '@/core/own/own-term';
import { problem } from '@/core/protocol/problem-of';
import { cleanAddresses } from './clean-addresses';

export interface Schema extends DBSchema {
  notes: { key: string; value: Note; indexes: { page: string; termId: string } };
  /** The learner's own entries. */
  own: { key: string; value: OwnTerm };
  /** What the learner changed about entries of ours. */
  markings: { key: string; value: Marking };
  /** Notes and own entries that were deleted, and notes as they were before a change. */
  trash: { key: string; value: Trashed; indexes: { deletedAt: number } };
  /** Requests that were carried out: what was asked by whom, and no word of the learner's. */
  requests: {
    key: string;
    value: { id: string; name: string; asker: string; doneAt: number };
    indexes: { doneAt: number };
  };
  /** What must not be lost with the settings. */
  copies: { key: string; value: { id: string; hosts: readonly string[] } };
}

/** The stores whose rows are the learner's own words and choices. */
export const learnersStores = ['notes', 'own', 'markings', 'trash'] as const;

export type Store = IDBPDatabase<Schema>;

type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/**
 * Steps from an empty database to the present one. Step n leads from version n
 * to n + 1. Released steps never change: to change the schema, add a step.
 */
export const migrations: ((tx: Upgrade, db: Store) => void)[] = [
  (_tx, db) => {
    const notes = db.createObjectStore('notes', { keyPath: 'id' });
    notes.createIndex('page', 'page.url');
    notes.createIndex('termId', 'termId');
    db.createObjectStore('trash', { keyPath: 'id' }).createIndex('deletedAt', 'deletedAt');
    db.createObjectStore('requests', { keyPath: 'id' }).createIndex('doneAt', 'doneAt');
  },
  (_tx, db) => {
    db.createObjectStore('own', { keyPath: 'id' });
    db.createObjectStore('markings', { keyPath: 'termId' });
  },
  (tx, db) => {
    // Its rows were copies of notes.
    void tx.objectStore('requests').clear();
    db.createObjectStore('copies', { keyPath: 'id' });
  },
  (tx) => void cleanAddresses(tx),
];

/** An older version that does not make way in this time is named to the learner. */
const BLOCKED_MS = 3_000;

/**
 * Open the learner's database, bringing it up to date first.
 *
 * @param onEnd - called when the connection is closed, by the browser or for a newer version
 * @throws {Error} `BlockedError` while an older version keeps it open, `VersionError` when
 *   a newer one has written it
 */
export async function openStore(
  name = 'codelight',
  version = migrations.length,
  onEnd: () => void = () => {},
): Promise<Store> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let late = false;
  const blocked = Promise.withResolvers<never>();
  const opening = openDB<Schema>(name, version, {
    upgrade(db, from, to, tx) {
      for (const migrate of migrations.slice(from, to ?? undefined)) migrate(tx, db);
    },
    blocked() {
      timer = setTimeout(() => {
        late = true;
        blocked.reject(problem('BlockedError'));
      }, BLOCKED_MS);
    },
    // A newer version waits for us: let it through.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onEnd();
    },
    terminated: onEnd,
  });
  // Opened after we gave up waiting: nobody would ever close it.
  void opening.then((db) => late && db.close()).catch(() => undefined);
  try {
    return await Promise.race([opening, blocked.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** The one connection of the background: opened when first needed, and again after it ended. */
export function createStoreOpener(open = openStore): () => Promise<Store> {
  let store: Promise<Store> | undefined;
  const forget = () => {
    store = undefined;
  };
  return () => {
    store ??= open('codelight', migrations.length, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return store;
  };
}
