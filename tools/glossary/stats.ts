import type { Entry } from '../../core/glossary/entry';
import { subjects } from '../../core/glossary/subjects';
import { formsOf, sharedForms } from './forms';

export interface Stats {
  readonly entries: number;
  readonly forms: number;
  readonly bySubject: Readonly<Record<string, number>>;
  readonly byExam: Readonly<Record<string, number>>;
  /** How many entries have each field filled. */
  readonly filled: Readonly<Record<string, number>>;
  /** Pairs of entries that are told apart; the same two are one pair. */
  readonly confusedPairs: number;
  /** Forms that several entries have. */
  readonly sharedForms: number;
  /** Forms with cues, or words that rule them out. */
  readonly formsWithCues: number;
  /** Forms of either sort. */
  readonly formsWithSensesOrCues: number;
  readonly ordinaryForms: number;
}

const FIELDS = [
  ...(['short', 'long', 'views', 'example', 'stages', 'exams', 'seeAlso'] as const),
  ...(['confusedWith', 'source', 'checked'] as const),
];

export function statsOf(entries: readonly Entry[]): Stats {
  const forms = entries.flatMap(formsOf);
  const shared = sharedForms(entries);
  const withCues = forms.filter(({ form }) => form.cues ?? form.unless);
  const pairs = entries.flatMap(({ id, confusedWith }) =>
    confusedWith.map((other) => [id, other.id].sort().join(' ')),
  );
  return {
    entries: new Set(entries.map(({ id }) => id)).size,
    forms: forms.length,
    bySubject: counted(
      subjects,
      entries.map(({ subject }) => subject),
    ),
    byExam: counted(
      [],
      entries.flatMap(({ exams }) => exams),
    ),
    filled: Object.fromEntries(
      FIELDS.map((field) => [field, entries.filter((entry) => isFilled(entry[field])).length]),
    ),
    confusedPairs: new Set(pairs).size,
    sharedForms: shared.size,
    formsWithCues: withCues.length,
    formsWithSensesOrCues: new Set([
      ...shared.keys(),
      ...withCues.map(({ form }) => form.text.toLowerCase()),
    ]).size,
    ordinaryForms: forms.filter(({ form }) => form.ordinary).length,
  };
}

function isFilled(value: unknown): boolean {
  if (typeof value === 'string' || Array.isArray(value)) return value.length > 0;
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

function counted(
  kinds: readonly string[],
  found: readonly string[],
): Readonly<Record<string, number>> {
  const counts = new Map(kinds.map((kind) => [kind, 0]));
  for (const kind of found) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.fromEntries(kinds.length > 0 ? counts : [...counts].sort());
}
