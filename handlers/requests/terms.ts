import type { EntryBook } from '@/core/entry-book/entry-book';
import { kept } from '@/core/entry-book/kept';
import type { Entry } from '@/core/glossary/entry';
import { compileOwnIndex } from '@/core/own/compile-own-index';
import type { Marking } from '@/core/own/marking';
import type { OwnIndex } from '@/core/own/own-index';
import type { OwnTerm } from '@/core/own/own-term';
import type { Found } from '@/core/search/found';
import { howFound } from '@/core/search/how-found';
import { createSearch } from '@/core/search/search';
import { entryOfOwn, summaryWithMarking, withMarking } from '@/core/terms/own-entry';
import { type EntrySummary, type EntryWithLinks, summaryOf } from '@/core/terms/summary';

export type TermsKeeper = ReturnType<typeof keepTerms>;

/** All terms there are: ours, with what the learner changed about them, and the learner's own. */
export interface Terms {
  readonly find: (words: string, limit: number) => Promise<Found>;
  readonly summaries: () => Promise<readonly EntrySummary[]>;
  /** @throws {RangeError} for an id that no entry has */
  readonly get: (termId: string) => Promise<EntryWithLinks>;
  readonly index: () => Promise<OwnIndex>;
}

interface Own {
  readonly terms: readonly OwnTerm[];
  readonly markings: readonly Marking[];
}

/**
 * Keeps the terms at hand until they change. While the store cannot be read, ours are there.
 *
 * @param own - reads the learner's own from the store
 */
export function keepTerms(book: EntryBook, own: () => Promise<Own>) {
  let terms: Promise<Terms> | undefined;
  const forget = () => {
    terms = undefined;
  };
  function known(): Promise<Terms> {
    terms ??= own()
      .catch((): Own => {
        forget(); // asked again the next time
        return { terms: [], markings: [] };
      })
      .then((read) => termsWith(book, read));
    return terms;
  }
  return {
    own,
    known,
    /** Call when the learner's own are no longer what they were. */
    forget,
    find: async (words: string, limit: number) => (await known()).find(words, limit),
  };
}

function termsWith(book: EntryBook, { terms, markings }: Own): Terms {
  const own = new Map(terms.map((term) => [term.id, entryOfOwn(term)]));
  const marked = new Map(markings.map((marking) => [marking.termId, marking]));
  // Each when first asked for: pages that wait for the index must not wait for a search.
  const changed = kept(async () => {
    const ours = (await book.summaries()).filter(({ id }) => marked.has(id));
    return [
      ...ours.map((one) => summaryWithMarking(one, marked.get(one.id))),
      ...[...own.values()].map(summaryOf),
    ];
  });
  const summaries = kept(async () => {
    const others = new Map((await changed()).map((one) => [one.id, one]));
    const ours = (await book.summaries()).map((one) => others.get(one.id) ?? one);
    return [...ours, ...(await changed()).filter(({ isOwn }) => isOwn)];
  });
  const search = kept(async () => {
    const [ours, data] = await Promise.all([book.summaries(), book.search()]);
    return createSearch(ours, data, await changed());
  });
  const index = kept(async () => compileOwnIndex(terms, markings, await formsOfMarked()));
  return {
    async find(words, limit) {
      const entries = (await search())(words, limit);
      return { entries, how: entries[0] ? howFound(words, entries[0]) : null };
    },
    summaries,
    async get(termId) {
      const entry = own.get(termId) ?? (await book.get(termId));
      if (!entry) throw new RangeError(`No entry "${termId}"`);
      return withMarking(entry, marked.get(termId));
    },
    index,
  };

  /** Only entries with a marking are read: most learners have few, and each page waits for this. */
  async function formsOfMarked() {
    const entries = await Promise.all([...marked.keys()].map((termId) => book.get(termId)));
    const forms = new Map(entries.flatMap((entry) => (entry ? [[entry.id, formsOf(entry)]] : [])));
    return (termId: string) => forms.get(termId) ?? [];
  }
}

function formsOf({ name, also }: Pick<Entry, 'name' | 'also'>): readonly string[] {
  return [name, ...also.map(({ text }) => text)];
}
