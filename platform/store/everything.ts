import type { IDBPDatabase } from 'idb';

import type { Store } from './schema';
import { allStores, storesThatHold } from './stores';

/** What the learner has stored: the rows of each store, by its name. */
export type Everything = Readonly<Record<string, readonly unknown[]>>;

const STRICT = { durability: 'strict' } as const;
const learners = storesThatHold('learner');
const records = storesThatHold('records');

/** Every row of the learner's; one consistent moment. */
export async function readEverything(store: Store): Promise<Everything> {
  const tx = anyRows(store).transaction(learners);
  const rows = learners.map(async (name) => [name, await tx.objectStore(name).getAll()] as const);
  return Object.fromEntries(await Promise.all(rows));
}

/** How many rows each of the learner's stores has, by its name; one consistent moment. */
export async function countEverything(store: Store): Promise<Readonly<Record<string, number>>> {
  const tx = anyRows(store).transaction(learners);
  const counts = learners.map(async (name) => [name, await tx.objectStore(name).count()] as const);
  return Object.fromEntries(await Promise.all(counts));
}

/** Take rows away, and every record of a request. Rows that have come since they were read stay. */
export async function erase(store: Store, everything: Everything): Promise<void> {
  const tx = anyRows(store).transaction([...learners, ...records], 'readwrite', STRICT);
  const gone = learners.flatMap((name) =>
    (everything[name] ?? []).map((row) => tx.objectStore(name).delete(keyOf(row, name))),
  );
  const cleared = records.map((name) => tx.objectStore(name).clear());
  await Promise.all([...gone, ...cleared, tx.done]);
}

/** Put rows back that were taken away. What is there by now is kept as it is. */
export async function putBack(store: Store, everything: Everything): Promise<void> {
  const tx = anyRows(store).transaction(learners, 'readwrite', STRICT);
  const back = learners.flatMap((name) => {
    const rows = tx.objectStore(name);
    return (everything[name] ?? []).map(async (row) => {
      const isThere = (await rows.getKey(keyOf(row, name))) !== undefined;
      if (!isThere) await rows.put(row);
    });
  });
  await Promise.all([...back, tx.done]);
}

/** The same for every store, whatever its rows are: the schema's types would only be in the way. */
function anyRows(store: Store): IDBPDatabase {
  return store as unknown as IDBPDatabase;
}

/** @throws {RangeError} for a row that has no key */
function keyOf(row: unknown, name: string): string {
  const path = allStores.find((store) => store.name === name)?.keyPath ?? '';
  const key = (row as Record<string, unknown> | null)?.[path];
  if (typeof key !== 'string') throw new RangeError('A row has no key');
  return key;
}
