import type { IDBPTransaction, StoreNames } from 'idb';
import { pageOf } from '@/core/address/page-of';
import type { Note } from '@/core/note/note';
import type { Schema } from './open';

/**
 * Give notes, also deleted ones, the address that their page is looked up by now: that of an
 * older version may have a session or a patient's number in it. A damaged row stays as it is.
 */
export async function cleanAddresses(
  tx: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
): Promise<void> {
  for await (const cursor of tx.objectStore('notes')) {
    const note = cleaned(cursor.value);
    if (note) await cursor.update(note);
  }
  for await (const cursor of tx.objectStore('trash')) {
    const note = cursor.value.note && cleaned(cursor.value.note);
    if (note) await cursor.update({ ...cursor.value, note });
  }
}

/** Undefined where there is nothing to change, or nothing that we know. */
function cleaned(note: Note): Note | undefined {
  const { page } = note;
  if (typeof page?.url !== 'string') return undefined;
  const url = pageOf(page.url);
  return url === page.url ? undefined : { ...note, page: { ...page, url } };
}
