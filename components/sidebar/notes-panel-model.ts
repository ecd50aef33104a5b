import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { TrashModel } from '@/components/notes/trash-model';
import { tCount } from '@/texts/t';

import type { NoteDesk } from './note-desk';
import { findNotes, groupNotes } from './note-groups';

export type NotesPanelModel = ReturnType<typeof createNotesPanelModel>;

/**
 * All notes, as a search leaves them, by page and by term.
 *
 * @param names - of terms, by id
 */
export function createNotesPanelModel(
  desk: NoteDesk,
  names: ReadonlySignal<ReadonlyMap<string, string>>,
  trash: TrashModel,
) {
  const words = signal('');
  const all = desk.notes.notes;
  const found = computed(() => findNotes(all.value ?? [], words.value, names.value));
  const groups = computed(() => groupNotes(found.value, names.value));
  /** What the search came to. */
  const said = computed(() => {
    const typed = words.value.trim();
    if (typed === '' || !all.value) return '';
    const notes = tCount('count.notes', all.value.length);
    return tCount('sidebar.found', found.value.length, { notes, words: typed });
  });

  return { desk, all, names, words, groups, said, trash };
}
