import MiniSearch, { type AsPlainObject } from 'minisearch';

import type { EntrySummary } from '../terms/summary';
import { searchKey, searchWords } from './search-words';

const FIELDS = ['name', 'also', 'short'];

/** What a search begins with, as data: making it takes several times as long as reading it. */
export interface SearchData {
  /** MiniSearch's own. */
  readonly index: AsPlainObject;
  /** All words of names, and each two neighbours as one. */
  readonly words: readonly string[];
  /** Keys of each entry's forms, the headword's first, in the order of the entries. */
  readonly keys: readonly (readonly string[])[];
}

export function searchDataOf(summaries: readonly EntrySummary[]): SearchData {
  const index = new MiniSearch(options);
  index.addAll(summaries);
  return {
    index: index.toJSON(),
    words: [...new Set(summaries.flatMap(wordsOf))],
    keys: summaries.map(keysOf),
  };
}

export function indexFrom({ index }: SearchData): MiniSearch {
  // It writes into the averages that it is given.
  const averageFieldLength = [...index.averageFieldLength];
  return MiniSearch.loadJS({ ...index, averageFieldLength }, options);
}

export function keysOf(entry: EntrySummary): readonly string[] {
  return formsOf(entry).map(searchKey);
}

export function wordsOf(entry: EntrySummary): readonly string[] {
  return formsOf(entry).flatMap(wordsAndPairs);
}

/** False for what is damaged. */
export function isSearchData(value: unknown): value is SearchData {
  if (typeof value !== 'object' || value === null) return false;
  const { index, words, keys } = value as Partial<SearchData>;
  return typeof index === 'object' && Array.isArray(words) && Array.isArray(keys);
}

const options = {
  fields: FIELDS,
  extractField: (entry: EntrySummary, field: string) =>
    field === 'also' ? entry.also.join('\n') : String(entry[field as keyof EntrySummary]), // one of FIELDS, or the id
  tokenize: (text: string, field?: string) =>
    field === 'short' ? [...searchWords(text)] : text.split('\n').flatMap(wordsAndPairs),
  processTerm: (word: string) => word, // `searchWords` has done it
};

function formsOf({ name, also }: EntrySummary): readonly string[] {
  return [name, ...also];
}

/** A form's words, and each two neighbours as one: "co pay" is also found as "copay". */
function wordsAndPairs(form: string): string[] {
  const words = searchWords(form);
  return words.flatMap((word, at) => [
    word,
    ...words.slice(at + 1, at + 2).map((next) => word + next),
  ]);
}
