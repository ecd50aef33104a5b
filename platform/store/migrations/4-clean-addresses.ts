import { pageOf } from '@/core/address/page-of';

import type { Migration } from './migration';

/** As much of a row as is looked at: it may be damaged. */
interface Note {
  readonly page?: { readonly url?: unknown } | null;
}

/**
 * Give notes, also deleted ones, the address that their page is looked up by now: that of an
 * older version may have a session or a patient's number in it. A damaged row stays as it is.
 */
export const cleanAddresses: Migration = async (tx) => {
  for await (const cursor of tx.objectStore('notes')) {
    const note = cleaned(cursor.value);
    if (note) await cursor.update(note);
  }
  for await (const cursor of tx.objectStore('trash')) {
    const note = cursor.value.note && cleaned(cursor.value.note);
    if (note) await cursor.update({ ...cursor.value, note });
  }
};

/** Undefined where there is nothing to change, or nothing that we know. */
function cleaned(note: Note): Note | undefined {
  const { page } = note;
  if (typeof page?.url !== 'string') return undefined;
  const url = pageOf(page.url);
  return url === page.url ? undefined : { ...note, page: { ...page, url } };
}
