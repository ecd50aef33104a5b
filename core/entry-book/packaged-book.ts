import type { Entry } from '../glossary/entry';
import { isSearchData } from '../search/search-data';
import type { EntrySummary, EntryWithLinks } from '../terms/summary';
import type { EntryBook } from './entry-book';
import { SEARCH, SUMMARIES, shardOf, shards } from './entry-files';
import { kept } from './kept';

/**
 * Reads a file of the package.
 *
 * @param isSound - whether it holds what it should
 * @throws {Error} in words for the learner, where it is missing or damaged
 */
export type ReadPackaged = <T>(file: string, isSound: (value: unknown) => value is T) => Promise<T>;

/** The book whose pages are the files that `entryFiles` made. Each is read once. */
export function packagedBook(read: ReadPackaged): EntryBook {
  const pages = new Map(shards.map((file) => [file, kept(() => read(file, isPage))]));
  const page = (file: string) => pages.get(file)?.() ?? Promise.resolve([]);
  const summaries = kept(() => read(SUMMARIES, isList));
  return {
    async get(id) {
      return (await page(shardOf(id))).find((entry) => entry.id === id);
    },
    summaries,
    search: kept(() => read(SEARCH, isSearchData)),
    async all() {
      const [order, ...read] = await Promise.all([summaries(), ...shards.map(page)]);
      const byId = new Map(read.flat().map((entry) => [entry.id, entry]));
      return order.flatMap(({ id }) => {
        const entry = byId.get(id);
        return entry ? [withoutLinks(entry)] : [];
      });
    },
  };
}

/** Ours have all that an entry has. */
type Ours = Entry & Pick<EntryWithLinks, 'linked'>;

function withoutLinks({ linked: _linked, ...entry }: Ours): Entry {
  return entry;
}

function isPage(value: unknown): value is readonly Ours[] {
  return isRows(value) && value.every(({ long, linked }) => isText(long) && isObject(linked));
}

function isList(value: unknown): value is readonly EntrySummary[] {
  return isRows(value) && value.every(({ short, also }) => isText(short) && Array.isArray(also));
}

function isRows(value: unknown): value is readonly Record<string, unknown>[] {
  return (
    Array.isArray(value) && value.every((row) => isObject(row) && 'id' in row && 'name' in row)
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
