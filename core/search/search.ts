import type MiniSearch from 'minisearch';
import type { Query } from 'minisearch';
import type { EntrySummary } from '../terms/summary';
import { indexFrom, keysOf, type SearchData, searchDataOf, wordsOf } from './search-data';
import { searchWords } from './search-words';
import { slipsAllowed, slipsBetween } from './slips';

const NAMES = ['name', 'also'];
const WEIGHTS = { name: 4, also: 3, short: 1 };

/** Entries for what a learner typed, nearest first. */
export type Find = (words: string, limit: number) => readonly EntrySummary[];

/**
 * Make entries findable.
 *
 * A form that is exactly what was typed comes first, then forms that begin with it, then
 * entries that have every word somewhere, in full, begun, or with a slip of the finger.
 * If there is none, entries that have at least one of the words.
 *
 * @param data - made of the summaries, by `searchDataOf`
 * @param changed - entries that are not as they are there, or not there at all
 */
export function createSearch(
  summaries: readonly EntrySummary[],
  data: SearchData = searchDataOf(summaries),
  changed: readonly EntrySummary[] = [],
): Find {
  const index = indexFrom(data);
  const vocabulary = new Set(data.words);
  const keyed = new Map<string, Keyed>(
    summaries.map((entry, at) => [entry.id, { entry, forms: data.keys[at] ?? [] }]),
  );
  for (const entry of changed) {
    const before = keyed.get(entry.id);
    if (before) index.remove(before.entry);
    index.add(entry);
    for (const word of wordsOf(entry)) vocabulary.add(word);
    keyed.set(entry.id, { entry, forms: keysOf(entry) });
  }
  const keys = [...keyed.values()];

  return (typed, limit) => {
    const words = searchWords(typed);
    const key = words.join('');
    if (key === '') return [];
    const queries = words.map((word) => queryFor(word, vocabulary));
    const all = found(keys, key, search(index, { combineWith: 'AND', queries }));
    const nearest =
      all.length > 0 ? all : found(keys, key, search(index, { combineWith: 'OR', queries }));
    return nearest.slice(0, limit);
  };
}

interface Keyed {
  readonly entry: EntrySummary;
  /** Keys of its forms, the headword's first. */
  readonly forms: readonly string[];
}

function found(
  keys: readonly Keyed[],
  key: string,
  scores: ReadonlyMap<string, number>,
): readonly EntrySummary[] {
  return keys
    .flatMap(({ entry, forms }) => {
      const rank = rankOf(key, forms);
      const score = scores.get(entry.id);
      if (rank === LAST_RANK && score === undefined) return [];
      return [{ entry, rank, score, missed: rank < LAST_RANK ? 0 : lettersMissed(key, forms) }];
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        a.missed - b.missed ||
        (b.score ?? 0) - (a.score ?? 0) ||
        (a.entry.name < b.entry.name ? -1 : 1),
    )
    .map(({ entry }) => entry);
}

const LAST_RANK = 4;

/**
 * How far what was typed is from a whole form, where slips of the finger explain it: "clean clam"
 * is nearer to "clean claim" than to "clean claim rate". Without such a form, farther than any.
 */
function lettersMissed(key: string, forms: readonly string[]): number {
  const most = slipsAllowed(key);
  if (most === 0) return FARTHEST; // a form that begins with it has a rank
  const near = forms.filter((form) => slipsBetween(key, form, most) <= most);
  return Math.min(FARTHEST, ...near.map((form) => Math.abs(form.length - key.length)));
}

const FARTHEST = 1_000;

/** Headword, then another form, is what was typed; headword, then another form, begins with it. */
function rankOf(key: string, [name = '', ...also]: readonly string[]): number {
  if (name === key) return 0;
  if (also.includes(key)) return 1;
  if (name.startsWith(key)) return 2;
  return also.some((form) => form.startsWith(key)) ? 3 : LAST_RANK;
}

function search(index: MiniSearch, query: Query): ReadonlyMap<string, number> {
  const options = { tokenize: (word: string) => [word], boost: WEIGHTS };
  return new Map(index.search(query, options).map(({ id, score }) => [String(id), score]));
}

function queryFor(word: string, vocabulary: ReadonlySet<string>): Query {
  const isBegun = isBegunBy(word, vocabulary);
  const names = isBegun ? [word] : nearest(word, vocabulary);
  return {
    combineWith: 'OR',
    queries: [
      { combineWith: 'OR', queries: names, fields: NAMES, prefix: isBegun },
      { combineWith: 'OR', queries: [word], fields: ['short'] }, // in full: "pa" begins too many words
    ],
  };
}

function isBegunBy(word: string, vocabulary: ReadonlySet<string>): boolean {
  for (const other of vocabulary) if (other.startsWith(word)) return true;
  return false;
}

/** The words that take the fewest slips, if those are few enough. */
function nearest(word: string, vocabulary: ReadonlySet<string>): string[] {
  let fewest = slipsAllowed(word);
  let near: string[] = [];
  for (const other of vocabulary) {
    const slips = slipsBetween(word, other, fewest);
    if (slips > fewest) continue;
    if (slips < fewest) near = [];
    fewest = slips;
    near.push(other);
  }
  return near;
}
