import type { Migration } from './migration';

/** Notes, the trash, and the requests that were carried out. */
export const notes: Migration = (_tx, db) => {
  const rows = db.createObjectStore('notes', { keyPath: 'id' });
  rows.createIndex('page', 'page.url');
  rows.createIndex('termId', 'termId');
  db.createObjectStore('trash', { keyPath: 'id' }).createIndex('deletedAt', 'deletedAt');
  db.createObjectStore('requests', { keyPath: 'id' }).createIndex('doneAt', 'doneAt');
};
