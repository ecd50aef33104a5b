import type { Note } from '@/core/note/note';
import { isTrashed, type Trashed } from '@/core/note/trashed';
import type { OwnTerm } from '@/core/own/own-term';

import type { Store } from './schema';

/** The store of it in some transaction. */
interface Rows {
  get(id: string): Promise<Trashed | undefined>;
}

/** A note under an id in the trash: one that was deleted, or one as it was before a change. */
export async function trashedNote(trash: Rows, id: string): Promise<Note | undefined> {
  const trashed = await trash.get(id);
  return trashed?.kind === 'note' || trashed?.kind === 'note-version' ? trashed.row : undefined;
}

export async function trashedOwn(trash: Rows, id: string): Promise<OwnTerm | undefined> {
  const trashed = await trash.get(id);
  return trashed?.kind === 'own' ? trashed.row : undefined;
}

/** What is in the trash, the latest first. A damaged row is left where it is, and out of the list. */
export async function readTrash(db: Store): Promise<Trashed[]> {
  const rows = await db.getAllFromIndex('trash', 'deletedAt');
  return rows.filter(isTrashed).toReversed();
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
