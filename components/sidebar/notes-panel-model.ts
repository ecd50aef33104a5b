import { computed, signal } from '@preact/signals';
import { createTrashModel } from '@/components/notes/trash-model';
import type { PanelParts } from '@/components/panel/panel-parts';
import type { Note } from '@/core/note/note';
import type { News } from '@/core/protocol/news';
import type { NotesPlace } from '@/core/route/notes-route';
import { tCount } from '@/texts/t';

import { findNotes, groupNotes } from './note-groups';

export type NotesPanelModel = ReturnType<typeof createNotesPanelModel>;

type Parts = Pick<
  PanelParts,
  'ask' | 'newId' | 'desk' | 'entries' | 'page' | 'noteKey' | 'openTab' | 'copy'
>;

/** All notes, as a search leaves them, by page and by term; and the trash. */
export function createNotesPanelModel(parts: Parts) {
  const { ask, newId, desk, page, noteKey, openTab, copy } = parts;
  const { names } = parts.entries;
  /** In the search field. */
  const typed = signal('');
  const all = desk.notes.notes;
  const trash = createTrashModel({ ask, newId, onNote: desk.notes.put });
  const found = computed(() => findNotes(all.value ?? [], typed.value, names.value));
  const groups = computed(() => groupNotes(found.value, names.value));
  /** What the search came to. */
  const said = computed(() => {
    const words = typed.value.trim();
    if (words === '' || !all.value) return '';
    const notes = tCount('count.notes', all.value.length);
    return tCount('sidebar.found', found.value.length, { notes, words });
  });

  return {
    desk,
    all,
    names,
    typed,
    groups,
    said,
    trash,
    noteKey,
    copy,
    /** On the page in front if it is there, else on its own. */
    async show(note: Note): Promise<void> {
      if (!(await page.showNote(note.id)) && note.page) openTab(note.page.url);
    },
    unsaved: desk.editor.unsaved,
    load: desk.notes.load,
    hear(news: News): void {
      trash.hear(news);
      if (news.news === 'everything.changed') void desk.notes.load();
      else desk.notes.hear(news);
    },
    go({ apart }: NotesPlace): void {
      if (apart) desk.write(apart);
    },
  };
}
