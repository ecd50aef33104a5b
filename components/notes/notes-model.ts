import { signal } from '@preact/signals';
import { createUndo, type Undo } from '@/components/undo/create-undo';
import type { Note } from '@/core/note/note';
import type { News } from '@/core/protocol/news';
import type { Ask } from '@/core/protocol/protocol';
import { createAttempts } from '@/texts/attempts';
import { t } from '@/texts/t';

interface Parts {
  readonly ask: Ask;
  /** A new UUID at each call: components have no dice. */
  readonly newId: () => string;
  /** Of the view that the notes are a part of. */
  readonly undo?: Undo;
}

/** All of the learner's notes as a view sees them, kept up to date by news. */
export function createNotesModel({ ask, newId, undo = createUndo() }: Parts) {
  /** Newest first; undefined until they were read. */
  const notes = signal<readonly Note[] | undefined>(undefined);
  const { problem, attempt } = createAttempts();

  function put(note: Note): void {
    const known = notes.value?.find(({ id }) => id === note.id);
    if (known && known.revision > note.revision) return; // news that came late
    const others = notes.value?.filter(({ id }) => id !== note.id) ?? [];
    notes.value = [...others, note].sort((a, b) => b.createdAt - a.createdAt);
  }

  function drop(id: string): void {
    notes.value = notes.value?.filter((note) => note.id !== id);
  }

  function remove({ id }: Note): Promise<boolean> {
    return attempt(async () => {
      await ask('notes.delete', { request: newId(), id });
      drop(id);
      undo.say(t('notes.deleted'), () => restore(id));
    });
  }

  function restore(id: string): Promise<boolean> {
    return attempt(async () => {
      put(await ask('notes.restore', { request: newId(), id }));
      undo.say(t('notes.back'));
    });
  }

  return {
    notes,
    problem,
    done: undo.done,
    load: () =>
      attempt(async () => {
        notes.value = await ask('notes.list', {});
      }),
    put,
    remove,
    hear(news: News): void {
      if (news.news !== 'notes.changed') return;
      if (news.note) put(news.note);
      else drop(news.id);
    },
    dismiss: undo.dismiss,
  };
}
