import { computed, signal } from '@preact/signals';

import type { Draft } from '@/components/notes/editor-model';
import { createTrashModel } from '@/components/notes/trash-model';
import type { OwnDraft } from '@/components/own-terms/own-editor-model';
import { createPageModel, type PageParts } from '@/components/this-page/page-model';
import { createUndo } from '@/components/undo/create-undo';
import { routeOf, type SidebarRoute, type SidebarTab } from '@/core/route/sidebar-route';
import { createGlossaryModel } from './glossary-model';
import { createNoteDesk } from './note-desk';
import { createNotesPanelModel } from './notes-panel-model';
import { createPagePanelModel } from './page-panel-model';

interface Parts extends PageParts {
  /** A new UUID at each call: components have no dice. */
  newId: () => string;
  drafts?: SidebarDrafts;
}

/** What was typed in the sidebar and not saved, by what it is on. */
export type SidebarDrafts = Readonly<Record<string, Draft | OwnDraft>>;

export type SidebarModel = ReturnType<typeof createSidebarModel>;

/** The sidebar: its panels, one of them in front. */
export function createSidebarModel(parts: Parts) {
  const { ask, changeSettings, newId, drafts = {} } = parts;
  const tab = signal<SidebarTab>('page');
  const undo = createUndo();
  const glossary = createGlossaryModel(ask, newId, undo, draftsOf<OwnDraft>('own', drafts));
  const desk = createNoteDesk(ask, newId, undo, draftsOf<Draft>('note', drafts));
  const unsaved = computed<SidebarDrafts>(() =>
    Object.fromEntries([
      ...[...glossary.editor.unsaved.value].map(([key, draft]) => [`own ${key}`, draft]),
      ...[...desk.editor.unsaved.value].map(([key, draft]) => [`note ${key}`, draft]),
    ]),
  );
  /** Headwords by id. */
  const names = computed(
    () => new Map((glossary.all.value ?? []).map(({ id, name }) => [id, name])),
  );
  const subjectOf = computed(
    () =>
      new Map(
        (glossary.all.value ?? []).flatMap(({ id, subject }) => (subject ? [[id, subject]] : [])),
      ),
  );
  const page = createPagePanelModel(createPageModel(parts), desk, names, subjectOf);
  const trash = createTrashModel({ ask, newId, onBack: () => void desk.notes.load() });
  const notes = createNotesPanelModel(desk, names, trash);

  /** Bring a panel to the front, and remember it. */
  async function select(next: SidebarTab): Promise<void> {
    tab.value = next;
    await changeSettings({ sidebarTab: next });
  }

  /** Go where an address says; nowhere if it says nothing. */
  async function go(hash: string): Promise<void> {
    const place = routeOf(hash);
    if (!place) return;
    tab.value = place.tab;
    const { termId, words, stage, search, apart } = place;
    if (apart) return desk.write(apart);
    if (words !== undefined) return glossary.write(words);
    if (place.tab === 'glossary') glossary.editor.keep();
    if (place.tab === 'glossary' && termId === undefined) glossary.reader.close();
    if (search !== undefined) return glossary.lookUp.type(search);
    if (stage !== undefined) await glossary.showStage(stage);
    if (termId !== undefined && termId !== glossary.reader.entry.value?.id) {
      await glossary.reader.open(termId);
    }
  }

  /** Where the sidebar is now. */
  function place(): SidebarRoute {
    const entry = glossary.reader.entry.value;
    if (tab.value !== 'glossary') return { tab: tab.value };
    if (entry) return { tab: 'glossary', termId: entry.id };
    const stage = glossary.stageShown();
    return { tab: 'glossary', ...(stage && { stage }) };
  }

  return { tab, page, glossary, notes, desk, undo, unsaved, select, go, place };
}

function draftsOf<D extends Draft | OwnDraft>(of: 'own' | 'note', all: SidebarDrafts) {
  const own = Object.entries(all).filter(([key]) => key.startsWith(`${of} `));
  return new Map(own.map(([key, draft]) => [key.slice(of.length + 1), draft as D])); // kept so
}
