import type { Entry } from '../glossary/entry';
import type { SearchData } from '../search/search-data';
import type { EntrySummary, EntryWithLinks } from '../terms/summary';

/** Our entries, read as they are asked for: a background that was stopped starts without them. */
export interface EntryBook {
  /** One to read; undefined for an id that no entry of ours has. */
  readonly get: (id: string) => Promise<EntryWithLinks | undefined>;
  /** As much of each as a list shows, in the glossary's order. */
  readonly summaries: () => Promise<readonly EntrySummary[]>;
  /** What a search of these summaries begins with. */
  readonly search: () => Promise<SearchData>;
  /** In the glossary's order. */
  readonly all: () => Promise<readonly Entry[]>;
}
