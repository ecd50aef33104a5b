import type { IDBPTransaction, StoreNames } from 'idb';

import type { Schema, Store } from './open';

// The learner's words: on the disk when we say so, not in the browser's hands.
const STRICT = { durability: 'strict' } as const;

/** Who asks, and when. A request keeps its id when it is asked again. */
export interface Asked {
  readonly request: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

type Transaction<Name extends StoreNames<Schema>> = IDBPTransaction<
  Schema,
  (Name | 'requests')[],
  'readwrite'
>;

/**
 * Carry a request out once.
 *
 * The asker repeats itself when the background died before answering. The effect and
 * the record of its request are written in one transaction, so a repeat finds both or
 * neither; and what was deleted since then is not brought back.
 *
 * @param stores - those that `act` writes
 * @returns what was answered the first time
 */
export async function once<Answer, Name extends StoreNames<Schema>>(
  db: Store,
  stores: readonly Name[],
  { request, now }: Asked,
  act: (tx: Transaction<Name>) => Promise<Answer>,
): Promise<Answer> {
  const tx: Transaction<Name> = db.transaction([...stores, 'requests'], 'readwrite', STRICT);
  tx.done.catch(() => undefined); // awaited below; until then a failure is not an unhandled one
  const requests = tx.objectStore('requests');
  try {
    const done = await requests.get(request);
    if (done) return done.answer as Answer; // the same request was answered by the same `act`
    const answer = await act(tx);
    await requests.add({ id: request, answer, doneAt: now });
    await tx.done; // "saved" is said on the transaction's complete, not on a request's success
    return answer;
  } catch (error) {
    abort(tx);
    throw error;
  }
}

/** Nothing of a request that failed is kept. */
function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended already: a failed write ends its transaction by itself.
  }
}
