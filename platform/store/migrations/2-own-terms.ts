import type { Migration } from './migration';

/** Own entries, and what the learner changes about ours. */
export const ownTerms: Migration = (_tx, db) => {
  db.createObjectStore('own', { keyPath: 'id' });
  db.createObjectStore('markings', { keyPath: 'termId' });
};
