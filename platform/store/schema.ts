import type { DBSchema, IDBPDatabase, StoreNames } from 'idb';

import type { Note } from '@/core/note/note';
import type { Trashed } from '@/core/note/trashed';
import type { Marking } from '@/core/own/marking';
import type { OwnTerm } from '@/core/own/own-term';

/** The stores as they are now. Of rows that were stored before, see `migrations`. */
export interface Schema extends DBSchema {
  notes: { key: string; value: Note; indexes: { page: string; termId: string } };
  /** The learner's own entries. */
  own: { key: string; value: OwnTerm };
  /** What the learner changed about entries of ours. */
  markings: { key: string; value: Marking };
  /** What was deleted or written over. */
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

export type Store = IDBPDatabase<Schema>;
export type StoreName = StoreNames<Schema>;
