import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * A step from one version of the database to the next. It knows the stores as they were then, so
 * the present schema has no say in it. It may wait for the database, and for nothing else.
 */
export type Migration = (
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
  db: IDBPDatabase<unknown>,
) => void | Promise<void>;
