import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** The database as it was: the present schema has no say in what a step finds. */
export type OldDatabase = IDBPDatabase<unknown>;
export type OldTransaction = IDBPTransaction<unknown, string[], 'versionchange'>;

/**
 * A step from one version of the database to the next. It may wait for the database, and for
 * nothing else: the transaction would end.
 */
export type Migration = (tx: OldTransaction, db: OldDatabase) => void | Promise<void>;
