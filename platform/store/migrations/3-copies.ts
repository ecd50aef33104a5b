import type { Migration } from './migration';

/** Copies of what must not be lost with the settings. Records of requests were copies of notes. */
export const copies: Migration = (tx, db) => {
  void tx.objectStore('requests').clear();
  db.createObjectStore('copies', { keyPath: 'id' });
};
