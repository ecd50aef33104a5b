import { computed, signal } from '@preact/signals';

import { createOwnEditorModel, type OwnDraft } from '@/components/own-terms/own-editor-model';
import { createOwnModel } from '@/components/own-terms/own-model';
import type { PanelParts } from '@/components/panel/panel-parts';
import { createLookUpModel } from '@/components/search/look-up-model';
import { createReaderModel } from '@/components/search/reader-model';
import type { Stage } from '@/core/glossary/stages';
import { subjects as SUBJECTS } from '@/core/glossary/subjects';
import type { OwnForm, OwnTerm } from '@/core/own/own-term';
import { type FormProblem, problemOfForm, takenForms } from '@/core/own/problems-in';
import type { News } from '@/core/protocol/news';
import type { GlossaryPlace } from '@/core/route/glossary-route';
import type { EntrySummary, EntryWithLinks } from '@/core/terms/summary';
import { t } from '@/texts/t';

import {
  counted,
  entriesOn,
  type Filters,
  letters as LETTERS,
  letterOf,
  passes,
  type Shelf,
  shelfTrail,
} from './shelves';

export type GlossaryModel = ReturnType<typeof createGlossaryModel>;

type Parts = Pick<PanelParts, 'ask' | 'newId' | 'undo' | 'entries' | 'draftsOf'>;

/** The glossary as a learner searches, browses and adds to it. */
export function createGlossaryModel({ ask, newId, undo, entries, draftsOf }: Parts) {
  const { all, problem, nameOf } = entries;
  const filters = signal<Filters>({ exam: '', stage: '' });
  const shelf = signal<Shelf | undefined>(undefined);
  const isWanted = computed(() => {
    const chosen = filters.value;
    return (entry: EntrySummary) => passes(entry, chosen);
  });
  const lookUp = createLookUpModel(ask, isWanted);
  const reader = createReaderModel(ask);
  const own = createOwnModel({ ask, newId, undo });
  const drafts = draftsOf<OwnDraft>('glossary');
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
  const onShelf = computed(() => entriesOn(shelf.value, filtered.value));
  /** Where one is, each step after the one that led there: "browse/letter C/claim/denial". */
  const trail = computed(() => {
    const { words } = lookUp;
    const list = words.value.trim() === '' ? shelfTrail(shelf.value) : `results ${words.value}`;
    const read = reader.trail.value === '' ? list : `${list}/${reader.trail.value}`;
    return editor.state.value.is === 'open' ? `${read}/write` : read;
  });

  async function load(): Promise<void> {
    await Promise.all([own.load(), entries.load()]);
  }

  /** The terms have changed. */
  async function reload(): Promise<void> {
    await Promise.all([load(), reader.refresh(), lookUp.type(lookUp.words.value)]);
  }

  /** Write an own term. @param name - to begin with */
  function write(name: string): void {
    editor.keep();
    editor.start(name);
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

  async function go({ termId, words, stage, search }: GlossaryPlace): Promise<void> {
    if (words !== undefined) return write(words);
    editor.keep();
    if (termId === undefined) reader.close();
    if (search !== undefined) return lookUp.type(search);
    if (stage !== undefined) await showStage(stage);
    if (termId !== undefined && termId !== reader.entry.value?.id) await reader.open(termId);
  }

  function place(): GlossaryPlace {
    const termId = reader.entry.value?.id;
    const stage = stageShown();
    return termId === undefined ? { ...(stage && { stage }) } : { termId };
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
    unsaved: editor.unsaved,
    load,
    write,
    save,
    remove,
    problemOfNew,
    go,
    place,
    hear({ news }: News): void {
      if (news === 'terms.changed' || news === 'everything.changed') void reload();
    },
    /** An entry that is read covers the field. */
    toSearch(): boolean {
      const isRead = reader.entry.value !== undefined;
      reader.close();
      return isRead;
    },
    filter: (change: Partial<Filters>) => {
      filters.value = { ...filters.value, ...change };
      lookUp.move('first');
    },
    browse: (next: Shelf | undefined) => {
      shelf.value = next;
    },
  };
}
