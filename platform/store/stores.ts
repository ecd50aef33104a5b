import type { StoreName } from './schema';

/** What the rest of the extension has to know of a store. */
interface StoreEntry {
  /**
   * The learner's words and choices are counted, read, erased and put back. Records are ours, and
   * go as a whole when those are erased. What is kept stays whatever is erased.
   */
  readonly holds: 'learner' | 'records' | 'kept';
  readonly keyPath: string;
}

/** Every store of the database. One that is added here is counted, erased and put back. */
const stores = {
  notes: { holds: 'learner', keyPath: 'id' },
  own: { holds: 'learner', keyPath: 'id' },
  markings: { holds: 'learner', keyPath: 'termId' },
  trash: { holds: 'learner', keyPath: 'id' },
  /** A repeat of what was asked before must not be answered out of rows that are gone. */
  requests: { holds: 'records', keyPath: 'id' },
  /** The list of work systems is a choice for the safety of others. */
  copies: { holds: 'kept', keyPath: 'id' },
} as const satisfies Record<StoreName, StoreEntry>;

export const allStores: readonly (StoreEntry & { readonly name: string })[] = Object.entries(
  stores,
).map(([name, entry]) => ({ name, ...entry }));

export function storesThatHold(holds: StoreEntry['holds']): readonly string[] {
  return allStores.filter((store) => store.holds === holds).map(({ name }) => name);
}
