import { openDB } from 'idb';

import { problem } from '@/core/protocol/problem-of';
import type { Migration, OldDatabase, OldTransaction } from './migrations/migration';
import { migrations } from './migrations/migrations';
import type { Schema, Store } from './schema';

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
      // The schema's types are those of now.
      const [oldDb, oldTx] = [db as unknown as OldDatabase, tx as unknown as OldTransaction];
      tx.done.catch(() => undefined); // whoever opens is told
      // Half of a migration is none: the older version's rows stay as they are.
      migrate(migrations.slice(from, to ?? undefined), oldDb, oldTx).catch(() => tx.abort());
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

/** One after another: a step finds what the one before it has left. */
async function migrate(
  steps: readonly Migration[],
  db: OldDatabase,
  tx: OldTransaction,
): Promise<void> {
  for (const step of steps) {
    const waiting = step(tx, db);
    if (waiting) await waiting;
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
