import type { Entry } from '../glossary/entry';
import { searchDataOf } from '../search/search-data';
import { type EntryWithLinks, summaryOf, withLinks } from '../terms/summary';

/** So many that a file has some twenty entries: reading one costs little, all can be read. */
const SHARDS = 64;

/** Where the extension has its entries, by their place in the package. */
export const SUMMARIES = 'entries/summaries.json';
export const SEARCH = 'entries/search.json';
export const shards = Array.from({ length: SHARDS }, (_, number) => fileOfShard(number));

/** The file that has an entry, if there is one of this id. */
export function shardOf(id: string): string {
  let sum = 0;
  for (let at = 0; at < id.length; at++) sum = (sum * 31 + id.charCodeAt(at)) >>> 0;
  return fileOfShard(sum % SHARDS);
}

/**
 * Entries as files of the package, made when the extension is built.
 *
 * @returns what each holds, to be written as JSON
 * @throws {RangeError} for an entry that points to none
 */
export function entryFiles(entries: readonly Entry[]): ReadonlyMap<string, unknown> {
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => {
    const name = names.get(id);
    if (name === undefined) throw new RangeError(`No entry "${id}"`);
    return name;
  };
  const summaries = entries.map(summaryOf);
  const files = new Map<string, EntryWithLinks[]>(shards.map((file) => [file, []]));
  for (const entry of entries) files.get(shardOf(entry.id))?.push(withLinks(entry, nameOf));
  return new Map<string, unknown>([
    ...files,
    [SUMMARIES, summaries],
    [SEARCH, searchDataOf(summaries)],
  ]);
}

function fileOfShard(number: number): string {
  return `entries/${String(number).padStart(2, '0')}.json`;
}
