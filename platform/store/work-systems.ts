import type { Store } from './schema';

const ID = 'work-systems';
const STRICT = { durability: 'strict' } as const;

/**
 * The second copy of the list of work systems. Settings can be lost, or be written by who should
 * not; no script of a page has this database.
 *
 * @returns undefined where none was kept yet
 */
export async function readWorkSystems(db: Store): Promise<readonly string[] | undefined> {
  return (await db.get('copies', ID))?.hosts;
}

export async function keepWorkSystems(db: Store, hosts: readonly string[]): Promise<void> {
  const tx = db.transaction('copies', 'readwrite', STRICT);
  await Promise.all([tx.store.put({ id: ID, hosts }), tx.done]);
}
