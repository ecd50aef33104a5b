import type { IDBPTransaction } from 'idb';

import { problem } from '@/core/protocol/problem-of';

import type { Schema, Store, StoreName } from './schema';

// The learner's words: on the disk when we say so, not in the browser's hands.
const STRICT = { durability: 'strict' } as const;

/** What is asked, by whom, and when. A request keeps its id when it is asked again. */
export interface Asked {
  readonly request: string;
  readonly name: string;
  /** A page's address, or who it is. */
  readonly asker: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

export type Transaction<Name extends StoreName> = IDBPTransaction<
  Schema,
  (Name | 'requests')[],
  'readwrite'
>;

/** What a request does, and what it answers when it was done before. */
interface Acts<Answer, Name extends StoreName> {
  readonly act: (tx: Transaction<Name>) => Promise<Answer>;
  /** Read from the rows as they are now: the record keeps no words, which may be deleted since. */
  readonly again: (tx: Transaction<Name>) => Promise<Answer>;
}

/**
 * Carry a request out once.
 *
 * The asker repeats itself when the background died before answering. The effect and
 * the record of its request are written in one transaction, so a repeat finds both or
 * neither; and what was deleted since then is not brought back.
 *
 * @param stores - those that `act` writes
 * @throws {Error} `GoneError` for the id of a request that somebody else made, or for something else
 */
export async function once<Answer, Name extends StoreName>(
  db: Store,
  stores: readonly Name[],
  { request, name, asker, now }: Asked,
  { act, again }: Acts<Answer, Name>,
): Promise<Answer> {
  const tx: Transaction<Name> = db.transaction([...stores, 'requests'], 'readwrite', STRICT);
  tx.done.catch(() => undefined); // awaited below; until then a failure is not an unhandled one
  const requests = tx.objectStore('requests');
  try {
    const done = await requests.get(request);
    if (done && (done.name !== name || done.asker !== asker)) throw problem('GoneError');
    if (done) return await again(tx);
    const answer = await act(tx);
    await requests.add({ id: request, name, asker, doneAt: now });
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
