import { signal } from '@preact/signals';

import { createEditorModel, type Draft } from '@/components/notes/editor-model';
import { createNotesModel } from '@/components/notes/notes-model';
import type { Kept } from '@/core/note/kept';
import type { Note } from '@/core/note/note';
import type { Ask } from '@/core/protocol/protocol';
import type { Apart } from '@/core/route/apart';
import { t } from '@/texts/t';

export type NoteDesk = ReturnType<typeof createNoteDesk>;

/**
 * All notes, the one being changed, and the way back from the last deletion.
 *
 * @param newId - a new UUID at each call
 * @param drafts - of notes, by note
 */
export function createNoteDesk(ask: Ask, newId: () => string, drafts: Map<string, Draft>) {
  const notes = createNotesModel({ ask, newId });
  const editor = createEditorModel({
    ask,
    newId,
    drafts,
    reread: async (id) => (await ask('notes.list', {})).find((note) => note.id === id),
  });
  /** What the new note is apart from, as long as the editor has one. */
  const apart = signal<Apart | undefined>(undefined);
  let undo: (() => void) | undefined;

  /** @returns whether it is gone */
  async function remove(note: Note): Promise<boolean> {
    await notes.remove(note);
    const isGone = !notes.notes.value?.some(({ id }) => id === note.id);
    if (isGone) undo = notes.done.value?.undo;
    return isGone;
  }

  /** Write a new note, apart from the page that it is of. */
  function write(next: Apart): void {
    const { page } = next;
    editor.keep();
    apart.value = next;
    editor.start({
      key: page ? `apart ${page.address} ${page.words}` : 'apart',
      words: page?.words ?? '',
      isApart: true,
      look: async () => ({ seen: page ? keptOf(page) : {}, hasContext: true }),
    });
  }

  /** @returns whether it is saved */
  async function save(): Promise<boolean> {
    const note = await editor.save();
    if (!note) return false;
    notes.put(note);
    notes.done.value = { text: t('notes.saved') };
    return true;
  }

  /** Bring back what was deleted last, also when nothing offers it any more. */
  function undoLast(): boolean {
    if (!undo) return false;
    undo();
    undo = undefined;
    return true;
  }

  return { notes, editor, apart, write, remove, save, undoLast };
}

/** What a note apart from its page keeps of it. */
function keptOf({ address, title, words }: NonNullable<Apart['page']>): Kept {
  return {
    page: { url: address, title },
    // What stands around them was not seen.
    ...(words !== '' && { quote: { text: words, before: '', after: '', at: 0 } }),
  };
}
