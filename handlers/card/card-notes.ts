import { computed, signal } from '@preact/signals';

import { createEditorModel, type Draft } from '@/components/notes/editor-model';
import { type CardSubject, entryIdOf } from '@/core/card/subject';
import type { Quote } from '@/core/note/note';
import { t } from '@/texts/t';

import { keepDrafts, readDrafts } from './keep-drafts';
import { newId } from './new-id';
import { createNoteList } from './note-list';
import { noteTarget } from './note-target';
import type { CardPorts } from './ports';

interface Parts {
  readonly ports: Pick<CardPorts, 'ask' | 'isPrivate'>;
  /** The words of the page that the card is on, with what stands around them. */
  readonly quote: () => Promise<Quote | undefined>;
  readonly signal: AbortSignal;
}

export type CardNotes = ReturnType<typeof createCardNotes>;

/** The notes of this page that a card shows, and the one that is being written on it. */
export function createCardNotes({ ports, quote, signal: life }: Parts) {
  const { ask } = ports;
  const subject = signal<CardSubject | undefined>(undefined);
  const shownTerm = signal<string | undefined>(undefined);
  /** The note that was written in this card, or that it was opened on. */
  const own = signal<string | undefined>(undefined);
  const said = signal('');
  const drafts = new Map<string, Draft>();
  const list = createNoteList(ask);
  const editor = createEditorModel({ ask, newId, drafts });
  /** Those on the card's term or, on a card of its own, the one note. */
  const here = computed(() => {
    const termId = shownTerm.value;
    return (
      list.notes.value?.filter(
        (one) => one.id === own.value || (termId && one.termId === termId),
      ) ?? []
    );
  });
  keepDrafts(ask, editor.unsaved, life);
  const loaded = Promise.all([list.read(), readDrafts(ask, drafts)]);

  function write(): void {
    if (editor.state.value.is === 'open') return; // N, with the focus on one of its buttons
    editor.start(noteTarget({ ...ports, on: subject.value, termId: shownTerm.value, quote }));
  }

  return {
    here,
    editor,
    said: computed(() => list.problem.value ?? list.done.value?.text ?? said.value),
    done: list.done,
    dismiss: list.dismiss,
    remove: list.remove,
    hear: list.hear,
    isDirty: editor.isDirty,
    /** Go on with what was being written: a note, by its id, or a new one. */
    async goOn(editing: string): Promise<void> {
      await loaded;
      const note = list.notes.value?.find(({ id }) => id === editing);
      if (note) editor.edit(note);
      else write();
    },
    /** A card opens on this. */
    about(next: CardSubject): void {
      subject.value = next;
      shownTerm.value = entryIdOf(next);
      own.value = next.is === 'note' ? next.noteId : undefined;
      said.value = '';
      list.dismiss();
    },
    /** The card shows this entry: the one it opened with, or another that was gone to. */
    turnTo(termId: string): void {
      shownTerm.value = termId;
    },
    write,
    async save(): Promise<void> {
      const note = await editor.save();
      if (!note) return;
      list.put(note);
      own.value = note.id;
      said.value = t('card.note_saved');
    },
  };
}
