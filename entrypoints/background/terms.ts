import type { Entry } from '@/core/glossary/entry';
import { entryOf, glossary } from '@/core/glossary/glossary';
import { compileOwnIndex } from '@/core/own/compile-own-index';
import type { Marking } from '@/core/own/marking';
import type { OwnIndex } from '@/core/own/own-index';
import type { OwnTerm } from '@/core/own/own-term';
import { createSearch, type Find } from '@/core/search/search';
import { entryOfOwn, withMarking } from '@/core/terms/own-entry';
import { type EntrySummary, type EntryWithLinks, summaryOf, withLinks } from '@/core/terms/summary';

/** All terms there are: ours, with what the learner changed about them, and the learner's own. */
export interface Terms {
  readonly find: Find;
  readonly summaries: () => readonly EntrySummary[];
  /** @throws {RangeError} for an id that no entry has */
  readonly get: (termId: string) => EntryWithLinks;
  readonly index: () => OwnIndex;
}

interface Own {
  readonly terms: readonly OwnTerm[];
  readonly markings: readonly Marking[];
}

const ids = new Set(glossary.map(({ id }) => id));

/**
 * Keeps the terms at hand until they change. While the store cannot be read, ours are there.
 *
 * @param read - the learner's own, from the store
 */
export function keepTerms(read: () => Promise<Own>) {
  let known: Promise<Terms> | undefined;
  const forget = () => {
    known = undefined;
  };
  return {
    forget,
    known(): Promise<Terms> {
      known ??= read()
        .catch((): Own => {
          forget(); // asked again the next time
          return { terms: [], markings: [] };
        })
        .then(termsWith);
      return known;
    },
  };
}

function termsWith({ terms, markings }: Own): Terms {
  const own = new Map(terms.map((term) => [term.id, entryOfOwn(term)]));
  const marked = new Map(markings.map((marking) => [marking.termId, marking]));
  const withOwn = (entry: Entry) => withMarking(entry, marked.get(entry.id));
  const entries = () => [...glossary.map(withOwn), ...own.values()];
  // Each when first asked for: pages that wait for the index must not wait for a search.
  const summaries = once(() => entries().map(summaryOf));
  const search = once(() => createSearch(entries()));
  const index = once(() => compileOwnIndex(terms, markings, formsOf));
  return {
    find: (words, limit) => search()(words, limit),
    summaries,
    get: (termId) =>
      own.get(termId) ?? withLinks(withOwn(entryOf(termId)), (id) => entryOf(id).name),
    index,
  };
}

function formsOf(termId: string): readonly string[] {
  if (!ids.has(termId)) return [];
  const { name, also } = entryOf(termId);
  return [name, ...also.map(({ text }) => text)];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
