import type { Entry } from './entry';

/** As much of an entry as a list shows. */
export interface EntrySummary {
  readonly id: string;
  readonly name: string;
  /** Other forms, as the entry writes them. */
  readonly also: readonly string[];
  readonly subject: Entry['subject'];
  readonly stages: Entry['stages'];
  readonly exams: Entry['exams'];
  readonly short: string;
}

/** An entry to read, with the names of those it points to. */
export interface EntryWithLinks extends Entry {
  readonly linked: Readonly<Record<string, string>>;
}

export function summaryOf({ id, name, also, subject, stages, exams, short }: Entry): EntrySummary {
  return { id, name, also: also.map(({ text }) => text), subject, stages, exams, short };
}

/** @param nameOf - headword of an entry, by its id */
export function withLinks(entry: Entry, nameOf: (id: string) => string): EntryWithLinks {
  const ids = [...entry.seeAlso, ...entry.confusedWith.map(({ id }) => id)];
  return { ...entry, linked: Object.fromEntries(ids.map((id) => [id, nameOf(id)])) };
}
