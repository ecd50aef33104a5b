import type { Marking } from '../own/marking';
import type { OwnTerm } from '../own/own-term';
import type { EntrySummary, EntryWithLinks } from './summary';

/** A learner's own entry as every entry is read. */
export function entryOfOwn(own: OwnTerm): EntryWithLinks {
  const { id, name, also, subject, short, long } = own;
  return {
    ...{ id, name: name.text, also: also.map(({ text }) => ({ text })), short, long, own },
    ...(subject !== undefined && { subject }),
    ...{ stages: [], exams: [], seeAlso: [], confusedWith: [], linked: {} },
  };
}

/** One of our entries with what the learner changed about it. */
export function withMarking(entry: EntryWithLinks, marking: Marking | undefined): EntryWithLinks {
  if (!marking) return entry;
  const added = marking.also.map(({ text }) => ({ text }));
  return { ...entry, also: [...entry.also, ...added], marking };
}

/** As much of it as a list shows. */
export function summaryWithMarking(
  entry: EntrySummary,
  marking: Marking | undefined,
): EntrySummary {
  if (!marking) return entry;
  return { ...entry, also: [...entry.also, ...marking.also.map(({ text }) => text)] };
}
