import { computed, signal } from '@preact/signals';

import { createEditorModel } from '@/components/notes/editor-model';
import { createNotesModel } from '@/components/notes/notes-model';
import { t } from '@/components/words/t';
import type { Note } from '@/core/note/note';
import { uuidFrom } from '@/core/note/uuid-from';
import { ask } from '@/platform/messages/ask';
import type { PageNotes } from '@/platform/page/page-notes';

import { quoteOf } from './quote-of';

/** What a card is on: a term, some words, both, the page as a whole, or one note. */
export interface Subject {
  readonly termId?: string;
  readonly range?: AbstractRange | undefined;
  readonly words?: string;
  readonly note?: Note;
}

export type CardNotes = ReturnType<typeof createCardNotes>;

/** The notes of this page that a card shows, and the one that is being written on it. */
export function createCardNotes(pageNotes: PageNotes, life: AbortSignal) {
  const subject = signal<Subject>({});
  const shownTerm = signal<string | undefined>(undefined);
  const said = signal('');
  const model = createNotesModel({ ask, newId });
  const editor = createEditorModel({
    ask,
    newId,
    drafts: new Map(),
    reread: async (id) => (await ask('notes.here', {})).find((note) => note.id === id),
  });
  /** Those on the card's term or, on a card of its own, the one note. */
  const here = computed(() => {
    const { note } = subject.value;
    const termId = shownTerm.value;
    const isHere = (one: Note) => one.id === note?.id || (termId && one.termId === termId);
    return model.notes.value?.filter(isHere) ?? [];
  });

  return {
    here,
    editor,
    said: computed(() => model.problem.value ?? model.done.value?.text ?? said.value),
    done: model.done,
    dismiss: model.dismiss,
    remove: model.remove,
    hear: model.hear,
    isWriting: editor.isDirty,
    /** A card opens on this. */
    about(next: Subject): void {
      subject.value = next;
      shownTerm.value = next.termId;
      said.value = '';
      model.dismiss();
      model.notes.value = pageNotes.all();
    },
    /** The card shows this entry: the one it opened with, or another that was gone to. */
    turnTo(termId: string): void {
      shownTerm.value = termId;
    },
    write(): void {
      const termId = shownTerm.value;
      const { termId: opened, range: place, words: written = '' } = subject.value;
      // The words on the page are another term's, when the card was led to this one.
      const isElsewhere = opened !== undefined && opened !== termId;
      const range = isElsewhere ? undefined : place;
      const words = isElsewhere ? '' : written;
      editor.start({
        key: `${termId ?? ''} ${words}`,
        ...(termId !== undefined && { termId }),
        words,
        quote: async () => range && quoteOf(range, life),
      });
    },
    async save(): Promise<void> {
      const note = await editor.save();
      if (!note) return;
      model.put(note);
      pageNotes.apply(note.id, note);
      subject.value = { ...subject.value, note };
      said.value = t('card.note_saved');
    },
  };
}

export function newId(): string {
  return uuidFrom(crypto.getRandomValues(new Uint8Array(16)));
}
