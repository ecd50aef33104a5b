import type { Stage } from '@/core/glossary/stages';
import type { Subject } from '@/core/glossary/subjects';
import type { EntrySummary } from '@/core/terms/summary';
import { subjectName } from '@/texts/names';
import { t } from '@/texts/t';

/** A part of the glossary that is browsed. */
export type Shelf =
  | { readonly by: 'letter'; readonly letter: string }
  | { readonly by: 'subject'; readonly subject: Subject }
  /** The learner's own. */
  | { readonly by: 'own' }
  | { readonly by: 'all' };

export interface Filters {
  /** Id of an exam; '' for any. */
  readonly exam: string;
  readonly stage: Stage | '';
}

/** Where names begin that do not begin with a letter. */
export const FIGURES = '0–9';
export const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', FIGURES];

export function letterOf({ name }: EntrySummary): string {
  const first = name.charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : FIGURES;
}

export function passes({ exams, stages }: EntrySummary, { exam, stage }: Filters): boolean {
  const ofExam = exam === '' || exams.some((tag) => tag.startsWith(`${exam}:`));
  return ofExam && (stage === '' || stages.includes(stage));
}

/** The entries of a shelf, by name. */
export function entriesOn(
  shelf: Shelf | undefined,
  entries: readonly EntrySummary[],
): readonly EntrySummary[] {
  if (!shelf) return [];
  return entries
    .filter((entry) => isOn(shelf, entry))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

function isOn(shelf: Shelf, entry: EntrySummary): boolean {
  if (shelf.by === 'letter') return letterOf(entry) === shelf.letter;
  if (shelf.by === 'subject') return entry.subject === shelf.subject;
  return shelf.by === 'all' || entry.isOwn === true;
}

/** "C", "Claims and EDI", "My terms". */
export function shelfName(shelf: Shelf): string {
  if (shelf.by === 'own') return t('own.mine');
  if (shelf.by === 'all') return t('own.all');
  return shelf.by === 'letter' ? shelf.letter : subjectName(shelf.subject);
}

/** For `useTrail`: the shelf is a step in from where all shelves are. */
export function shelfTrail(shelf: Shelf | undefined): string {
  if (!shelf) return 'browse';
  if (shelf.by === 'letter') return `browse/letter ${shelf.letter}`;
  return `browse/${shelf.by === 'subject' ? shelf.subject : shelf.by}`;
}

/** How many there are of each kind. */
export function counted<T extends string>(kinds: readonly T[], found: readonly T[]) {
  return kinds.map((kind) => ({ kind, count: found.filter((one) => one === kind).length }));
}
