import { computed, signal } from '@preact/signals';

import { createOwnEditorModel, type OwnDraft } from '@/components/own-terms/own-editor-model';
import { createOwnModel } from '@/components/own-terms/own-model';
import { createLookUpModel } from '@/components/search/look-up-model';
import { createReaderModel } from '@/components/search/reader-model';
import type { Undo } from '@/components/undo/create-undo';
import type { Stage } from '@/core/glossary/stages';
import { subjects as SUBJECTS, type Subject } from '@/core/glossary/subjects';
import type { OwnForm, OwnTerm } from '@/core/own/own-term';
import { type FormProblem, problemOfForm, takenForms } from '@/core/own/problems-in';
import type { Ask } from '@/core/protocol/protocol';
import type { EntrySummary, EntryWithLinks } from '@/core/terms/summary';
import { createAttempts } from '@/texts/attempts';
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

export type GlossaryModel = ReturnType<typeof createGlossaryModel>;

/** Where names begin that do not begin with a letter. */
export const FIGURES = '0–9';
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', FIGURES];

/**
 * The glossary as a learner searches, browses and adds to it.
 *
 * @param newId - a new UUID at each call
 * @param drafts - of own terms that were not saved
 */
export function createGlossaryModel(
  ask: Ask,
  newId: () => string,
  undo: Undo,
  drafts: Map<string, OwnDraft> = new Map(),
) {
  const all = signal<readonly EntrySummary[] | undefined>(undefined);
  const { problem, attempt } = createAttempts();
  const filters = signal<Filters>({ exam: '', stage: '' });
  const shelf = signal<Shelf | undefined>(undefined);
  const isWanted = computed(() => {
    const chosen = filters.value;
    return (entry: EntrySummary) => passes(entry, chosen);
  });
  const lookUp = createLookUpModel(ask, isWanted);
  const reader = createReaderModel(ask);
  const nameOf = (termId: string) => all.value?.find(({ id }) => id === termId)?.name ?? termId;
  const own = createOwnModel({ ask, newId, undo });
  const editor = createOwnEditorModel({ ask, newId, own, drafts, nameOf });

  const filtered = computed(() => (all.value ?? []).filter(isWanted.value));
  const letters = computed(() => counted(LETTERS, filtered.value.map(letterOf)));
  const subjects = computed(() =>
    counted(
      SUBJECTS,
      filtered.value.flatMap(({ subject }) => subject ?? []),
    ).toSorted((a, b) => b.count - a.count),
  );
  /** How many there are of each kind, under the filters. */
  const counts = computed(() => ({
    all: filtered.value.length,
    own: filtered.value.filter(({ isOwn }) => isOwn).length,
  }));
  const onShelf = computed(() => {
    const chosen = shelf.value;
    if (!chosen) return [];
    return filtered.value
      .filter((entry) => isOn(chosen, entry))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  });
  /** Where one is, each step after the one that led there: "browse/letter C/claim/denial". */
  const trail = computed(() => {
    const { words } = lookUp;
    const list = words.value.trim() === '' ? shelfPlace(shelf.value) : `results ${words.value}`;
    const read = reader.trail.value === '' ? list : `${list}/${reader.trail.value}`;
    return editor.state.value.is === 'open' ? `${read}/write` : read;
  });

  async function load(): Promise<void> {
    await Promise.all([
      own.load(),
      attempt(async () => {
        all.value = await ask('entries.list', {});
      }),
    ]);
  }

  /** The terms are others now. */
  async function reload(): Promise<void> {
    await Promise.all([load(), reader.refresh(), lookUp.type(lookUp.words.value)]);
  }

  /** Write an own entry. @param words - its name, to begin with */
  function write(words: string): void {
    editor.keep();
    editor.start(words);
  }

  /** Save what is written, and read it. */
  async function save(): Promise<void> {
    const term = await editor.save();
    if (!term) return;
    undo.say(t('own.done.saved'));
    if (reader.entry.value?.id === term.id) await reader.refresh();
    else await reader.open(term.id);
  }

  async function remove(term: OwnTerm): Promise<void> {
    if (await own.remove(term)) await reload();
  }

  function problemOfNew(form: OwnForm, entry: EntryWithLinks): FormProblem | undefined {
    const taken = takenForms(own.terms.value, own.markings.value, entry.id, nameOf);
    return problemOfForm(form, taken, [{ text: entry.name }, ...entry.also]);
  }

  /** All entries of one stage of the claim, and nothing else that was chosen or typed. */
  async function showStage(stage: Stage): Promise<void> {
    filters.value = { exam: '', stage };
    shelf.value = { by: 'all' };
    await lookUp.type('');
  }

  /** The stage whose entries, all of them, are listed. */
  function stageShown(): Stage | undefined {
    const { exam, stage } = filters.value;
    const isAll = shelf.value?.by === 'all' && lookUp.words.value.trim() === '';
    return isAll && exam === '' && stage !== '' ? stage : undefined;
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
    counts,
    onShelf,
    trail,
    own,
    editor,
    load,
    reload,
    showStage,
    stageShown,
    write,
    save,
    remove,
    problemOfNew,
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

function isOn(shelf: Shelf, entry: EntrySummary): boolean {
  if (shelf.by === 'letter') return letterOf(entry) === shelf.letter;
  if (shelf.by === 'subject') return entry.subject === shelf.subject;
  return shelf.by === 'all' || entry.isOwn === true;
}

function shelfPlace(shelf: Shelf | undefined): string {
  if (!shelf) return 'browse';
  if (shelf.by === 'letter') return `browse/letter ${shelf.letter}`;
  return `browse/${shelf.by === 'subject' ? shelf.subject : shelf.by}`;
}

function letterOf({ name }: EntrySummary): string {
  const first = name.charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : FIGURES;
}

function counted<T extends string>(kinds: readonly T[], found: readonly T[]) {
  return kinds.map((kind) => ({ kind, count: found.filter((other) => other === kind).length }));
}
