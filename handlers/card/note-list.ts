import { createNotesModel } from '@/components/notes/notes-model';
import type { Note } from '@/core/note/note';
import { createLatest } from '@/core/protocol/latest';
import type { News } from '@/core/protocol/news';

import { newId } from './new-id';
import type { CardPorts } from './ports';

/**
 * The notes of the page as its card has them: one list, by whichever way a note comes. A note that
 * was saved is there at once, by the answer; the news of it has all notes read again. A reading
 * that was begun before may not have it yet, and does not count any more.
 */
export function createNoteList(ask: CardPorts['ask']) {
  const model = createNotesModel({ ask, newId });
  // Without an answer the card has its entry; the notes are there when it is opened again.
  const read = createLatest(
    () => ask('notes.here', {}),
    (here) => {
      model.notes.value = here;
    },
  );
  return {
    ...model,
    read,
    put(note: Note): void {
      model.put(note);
      void read();
    },
    hear(news: News): void {
      if (news.news === 'notes.stale') void read();
      else model.hear(news); // on a page of our own
    },
  };
}
