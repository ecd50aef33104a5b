import { computed, signal } from '@preact/signals';

import { createLookUpModel } from '@/components/search/look-up-model';
import { createReaderModel } from '@/components/search/reader-model';
import { saidOf } from '@/components/words/problem';
import type { Stage } from '@/core/glossary/stages';
import { subjects as SUBJECTS, type Subject } from '@/core/glossary/subjects';
import type { EntrySummary } from '@/core/glossary/summary';
import type { Ask } from '@/core/protocol/protocol';

/** A part of the glossary that is browsed. */
export type Shelf =
  | { readonly by: 'letter'; readonly letter: string }
  | { readonly by: 'subject'; readonly subject: Subject };

export interface Filters {
  /** Id of an exam; '' for any. */
  readonly exam: string;
  readonly stage: Stage | '';
}

export type GlossaryModel = ReturnType<typeof createGlossaryModel>;

/** Where names begin that do not begin with a letter. */
export const FIGURES = '0–9';
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', FIGURES];

/** The glossary as a learner searches and browses it. */
export function createGlossaryModel(ask: Ask) {
  const all = signal<readonly EntrySummary[] | undefined>(undefined);
  const problem = signal<string | undefined>(undefined);
  const filters = signal<Filters>({ exam: '', stage: '' });
  const shelf = signal<Shelf | undefined>(undefined);
  const isWanted = computed(() => {
    const chosen = filters.value;
    return (entry: EntrySummary) => passes(entry, chosen);
  });
  const lookUp = createLookUpModel(ask, isWanted);
  const reader = createReaderModel(ask);

  const filtered = computed(() => (all.value ?? []).filter(isWanted.value));
  const letters = computed(() => counted(LETTERS, filtered.value.map(letterOf)));
  const subjects = computed(() =>
    counted(
      SUBJECTS,
      filtered.value.map(({ subject }) => subject),
    ).toSorted((a, b) => b.count - a.count),
  );
  const onShelf = computed(() => {
    const chosen = shelf.value;
    if (!chosen) return [];
    return filtered.value
      .filter((entry) =>
        chosen.by === 'letter'
          ? letterOf(entry) === chosen.letter
          : entry.subject === chosen.subject,
      )
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  });
  /** Where one is, each step after the one that led there: "browse/letter C/claim/denial". */
  const trail = computed(() => {
    const { words } = lookUp;
    const list = words.value.trim() === '' ? shelfPlace(shelf.value) : `results ${words.value}`;
    return reader.trail.value === '' ? list : `${list}/${reader.trail.value}`;
  });

  async function load(): Promise<void> {
    try {
      all.value = await ask('terms.list', {});
      problem.value = undefined;
    } catch (error) {
      problem.value = saidOf(error);
    }
  }

  return {
    all,
    problem,
    filters,
    shelf,
    lookUp,
    reader,
    letters,
    subjects,
    onShelf,
    trail,
    load,
    filter: (change: Partial<Filters>) => {
      filters.value = { ...filters.value, ...change };
      lookUp.move('first');
    },
    browse: (next: Shelf | undefined) => {
      shelf.value = next;
    },
  };
}

function passes({ exams, stages }: EntrySummary, { exam, stage }: Filters): boolean {
  const ofExam = exam === '' || exams.some((tag) => tag.startsWith(`${exam}:`));
  return ofExam && (stage === '' || stages.includes(stage));
}

function shelfPlace(shelf: Shelf | undefined): string {
  if (!shelf) return 'browse';
  return `browse/${shelf.by === 'letter' ? `letter ${shelf.letter}` : shelf.subject}`;
}

function letterOf({ name }: EntrySummary): string {
  const first = name.charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : FIGURES;
}

function counted<T extends string>(kinds: readonly T[], found: readonly T[]) {
  return kinds.map((kind) => ({ kind, count: found.filter((other) => other === kind).length }));
}
