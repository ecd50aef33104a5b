import type { Store } from './schema';

/**
 * Records of requests that are kept. A request is repeated for fifteen seconds at most (`ask.ts`):
 * no hand changes a thousand things in that time.
 */
const MOST_REQUESTS = 1_000;

/**
 * Forget requests that nobody repeats any more: those carried out before a time, and the oldest
 * beyond a thousand. The records have ids and no words, so the newest cost little.
 *
 * @param before - epoch milliseconds
 */
export async function forgetRequests(db: Store, before: number): Promise<void> {
  const tx = db.transaction('requests', 'readwrite');
  let surplus = (await tx.store.count()) - MOST_REQUESTS;
  for await (const cursor of tx.store.index('doneAt').iterate()) {
    if (surplus-- <= 0 && cursor.key >= before) break;
    await cursor.delete();
  }
  await tx.done;
}
