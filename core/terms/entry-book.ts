import type { Entry } from '../glossary/entry';
import { type EntrySummary, type EntryWithLinks, summaryOf, withLinks } from './summary';

/** Our entries, read as they are asked for. */
export interface EntryBook {
  /** One to read; undefined for an id that no entry of ours has. */
  readonly get: (id: string) => Promise<EntryWithLinks | undefined>;
  /** As much of each as a list shows. */
  readonly summaries: () => Promise<readonly EntrySummary[]>;
  readonly all: () => Promise<readonly Entry[]>;
}

/** A book of entries that are at hand. */
export function bookOf(entries: readonly Entry[]): EntryBook {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const nameOf = (id: string) => {
    const entry = byId.get(id);
    if (!entry) throw new RangeError(`No entry "${id}"`);
    return entry.name;
  };
  return {
    async get(id) {
      const entry = byId.get(id);
      return entry && withLinks(entry, nameOf);
    },
    summaries: async () => entries.map(summaryOf),
    all: async () => entries,
  };
}
