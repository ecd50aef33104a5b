import type { Entry } from '../glossary/entry';
import type { Marking } from '../own/marking';
import type { OwnTerm } from '../own/own-term';

/** As much of an entry as a list shows. */
export interface EntrySummary {
  readonly id: string;
  readonly name: string;
  /** Other forms, as the entry writes them. */
  readonly also: readonly string[];
  /** A learner's own may have none. */
  readonly subject?: Entry['subject'] | undefined;
  readonly stages: Entry['stages'];
  readonly exams: Entry['exams'];
  readonly short: string;
  /** The learner wrote it. */
  readonly isOwn?: true;
}

/** What a learner's own entry need not have. */
type Optional = 'subject' | 'example' | 'source' | 'checked';

/** An entry to read, ours or the learner's, with the names of those it points to. */
export interface EntryWithLinks extends Omit<Entry, Optional>, Partial<Pick<Entry, Optional>> {
  readonly linked: Readonly<Record<string, string>>;
  /** What the learner wrote, if it is an own entry. */
  readonly own?: OwnTerm;
  /** What the learner changed about it, if it is one of ours. */
  readonly marking?: Marking;
}

/** What a summary is made of. */
export type Summarised = Omit<Entry, Optional | 'long' | 'seeAlso' | 'confusedWith'> &
  Pick<EntryWithLinks, 'subject' | 'own'>;

export function summaryOf(entry: Summarised): EntrySummary {
  const { id, name, also, subject, stages, exams, short, own } = entry;
  const texts = also.map(({ text }) => text);
  const summary = { id, name, also: texts, subject, stages, exams, short };
  return own ? { ...summary, isOwn: true } : summary;
}

/** @param nameOf - headword of an entry, by its id */
export function withLinks(entry: Entry, nameOf: (id: string) => string): EntryWithLinks {
  const ids = [...entry.seeAlso, ...entry.confusedWith.map(({ id }) => id)];
  return { ...entry, linked: Object.fromEntries(ids.map((id) => [id, nameOf(id)])) };
}
