import { signal } from '@preact/signals';

import type { Undo } from '@/components/undo/create-undo';
import type { Kept } from '@/core/note/kept';
import type { Ask } from '@/core/protocol/protocol';
import type { Apart } from '@/core/route/apart';
import { t } from '@/texts/t';

import { createEditorModel, type Draft } from './editor-model';
import { createNotesModel } from './notes-model';

export type NoteDesk = ReturnType<typeof createNoteDesk>;

/**
 * All notes, and the one being changed.
 *
 * @param newId - a new UUID at each call
 * @param drafts - of notes, by note
 */
export function createNoteDesk(
  ask: Ask,
  newId: () => string,
  undo: Undo,
  drafts: Map<string, Draft>,
) {
  const notes = createNotesModel({ ask, newId, undo });
  const editor = createEditorModel({ ask, newId, drafts });
  /** The page that cannot be entered, while a new note on it is written. */
  const apart = signal<Apart | undefined>(undefined);

  /** Write a new note on a page that cannot be entered. */
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

  /** @returns whether the note is on the disk */
  async function save(): Promise<boolean> {
    const note = await editor.save();
    if (!note) return false;
    notes.put(note);
    undo.say(t('notes.saved'));
    return true;
  }

  return { notes, editor, apart, write, save };
}

/** What a note apart from its page keeps of it. */
function keptOf({ address, title, words }: NonNullable<Apart['page']>): Kept {
  return {
    page: { url: address, title },
    // No script of ours has seen what stands around them.
    ...(words !== '' && { quote: { text: words, before: '', after: '', at: 0 } }),
  };
}
