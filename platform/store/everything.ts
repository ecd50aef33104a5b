import type { IDBPDatabase } from 'idb';

import { learnersStores, type Store } from './open';

/** What the learner has stored: the rows of each store, by its name. */
export type Everything = Readonly<Record<string, readonly unknown[]>>;

const STRICT = { durability: 'strict' } as const;

/** Every row of the learner's; one consistent moment. */
export async function readEverything(store: Store): Promise<Everything> {
  const { db, names } = rowsOf(store);
  const tx = db.transaction(names);
  const rows = names.map(async (name) => [name, await tx.objectStore(name).getAll()] as const);
  return Object.fromEntries(await Promise.all(rows));
}

/** How many rows each of the learner's stores has, by its name; one consistent moment. */
export async function countEverything(store: Store): Promise<Readonly<Record<string, number>>> {
  const { db, names } = rowsOf(store);
  const tx = db.transaction(names);
  const counts = names.map(async (name) => [name, await tx.objectStore(name).count()] as const);
  return Object.fromEntries(await Promise.all(counts));
}

/** Take rows away, and every record of a request. Rows that have come since they were read stay. */
export async function erase(store: Store, everything: Everything): Promise<void> {
  const { db, names } = rowsOf(store);
  const tx = db.transaction([...names, 'requests'], 'readwrite', STRICT);
  const gone = names.flatMap((name) => {
    const rows = tx.objectStore(name);
    return (everything[name] ?? []).map((row) => rows.delete(keyOf(row, rows.keyPath)));
  });
  await Promise.all([...gone, tx.objectStore('requests').clear(), tx.done]);
}

/** Put rows back that were taken away. What is there by now is kept as it is. */
export async function putBack(store: Store, everything: Everything): Promise<void> {
  const { db, names } = rowsOf(store);
  const tx = db.transaction(names, 'readwrite', STRICT);
  const back = names.flatMap((name) => {
    const rows = tx.objectStore(name);
    return (everything[name] ?? []).map(async (row) => {
      const isThere = (await rows.getKey(keyOf(row, rows.keyPath))) !== undefined;
      if (!isThere) await rows.put(row);
    });
  });
  await Promise.all([...back, tx.done]);
}

/** The same for every store, whatever its rows are: the schema's types would only be in the way. */
function rowsOf(store: Store): { db: IDBPDatabase; names: string[] } {
  const db = store as unknown as IDBPDatabase;
  return { db, names: [...learnersStores] };
}

/** @throws {RangeError} for a row that has no key */
function keyOf(row: unknown, path: string | readonly string[] | null): string {
  const key = (row as Record<string, unknown> | null)?.[String(path)];
  if (typeof key !== 'string') throw new RangeError('A row has no key');
  return key;
}
