import type { Trashed } from '@/core/note/trashed';

import type { Store } from './open';

/** More repeats than this are on their way at no time. */
const MOST_REQUESTS = 1_000;

/**
 * Forget requests that nobody repeats any more: those carried out before a time, and the oldest
 * beyond a thousand.
 *
 * @param before - epoch milliseconds
 */
export async function forgetRequests(db: Store, before: number): Promise<void> {
  const tx = db.transaction('requests', 'readwrite');
  let surplus = (await tx.store.count()) - MOST_REQUESTS;
  for await (const cursor of tx.store.index('doneAt').iterate()) {
    if (surplus-- <= 0 && cursor.key >= before) break;
    await cursor.delete();
  }
  await tx.done;
}

/**
 * Delete for good what was put into the trash before a time.
 *
 * @param before - epoch milliseconds
 * @returns how many things that were
 */
export async function emptyTrash(db: Store, before: number): Promise<number> {
  const tx = db.transaction('trash', 'readwrite', { durability: 'strict' });
  const old = tx.store.index('deletedAt').iterate(IDBKeyRange.upperBound(before, true));
  let count = 0;
  for await (const cursor of old) {
    await cursor.delete();
    count++;
  }
  await tx.done;
  return count;
}

/** What is in the trash, the latest first. */
export async function readTrash(db: Store): Promise<Trashed[]> {
  return (await db.getAllFromIndex('trash', 'deletedAt')).toReversed();
}
