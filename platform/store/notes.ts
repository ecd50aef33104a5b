import type { Note } from '@/core/note/note';
import { isNote } from '@/core/note/note-shape';
import { problem } from '@/core/protocol/problem-of';

import { type Asked, once, type Transaction } from './once';
import type { Store } from './schema';
import { trashedNote } from './trash';

/** What an edit changes, and the revision of the note that it saw. */
export interface Edit {
  readonly id: string;
  readonly body: string;
  readonly colour: Note['colour'];
  readonly revision: number;
}

/** Store a note, once however often it is asked for. */
export function addNote(db: Store, note: Note, asked: Asked): Promise<Note> {
  return once(db, ['notes', 'trash'], asked, {
    async act(tx) {
      await tx.objectStore('notes').add(note);
      return note;
    },
    again: (tx) => noteIn(tx, note.id),
  });
}

/**
 * Change a note's words or colour. Fields that we do not know survive, and so do the words that it
 * had: a page may lead a hand to change what nobody wanted to change.
 *
 * @throws {Error} `StaleError` when it was changed since the revision that the learner
 *   saw, `GoneError` when it was deleted
 */
export function editNote(db: Store, edit: Edit, asked: Asked): Promise<Note> {
  return once(db, ['notes', 'trash'], asked, {
    async act(tx) {
      const notes = tx.objectStore('notes');
      const old = await notes.get(edit.id);
      if (!old) throw problem('GoneError');
      if (old.revision !== edit.revision) throw problem('StaleError');
      const note = { ...old, ...edit, revision: old.revision + 1, changedAt: asked.now };
      if (note.body !== old.body) await keepVersion(tx, old, asked);
      await notes.put(note);
      return note;
    },
    again: (tx) => noteIn(tx, edit.id),
  });
}

/** Move a note to the trash. @throws {Error} `GoneError` when it is not there */
export function deleteNote(db: Store, id: string, asked: Asked): Promise<Note> {
  return once(db, ['notes', 'trash'], asked, {
    async act(tx) {
      const notes = tx.objectStore('notes');
      const note = await notes.get(id);
      if (!note) throw problem('GoneError');
      const trashed = { kind: 'note', id, row: note, deletedAt: asked.now } as const;
      await Promise.all([notes.delete(id), tx.objectStore('trash').put(trashed)]);
      return note;
    },
    again: (tx) => noteIn(tx, id),
  });
}

/**
 * Bring a note back from the trash as it was, or its words as they were before a change.
 *
 * @param id - of what is in the trash
 * @throws {Error} `GoneError` when it is not there
 */
export function restoreNote(db: Store, id: string, asked: Asked): Promise<Note> {
  return once(db, ['notes', 'trash'], asked, {
    async act(tx) {
      const [notes, trash] = [tx.objectStore('notes'), tx.objectStore('trash')];
      const old = await trashedNote(trash, id);
      if (!old) throw problem('GoneError');
      const now = await notes.get(old.id);
      const { body, colour } = old;
      const changed = { body, colour, changedAt: asked.now };
      const note = now ? { ...now, ...changed, revision: now.revision + 1 } : old;
      await trash.delete(id);
      if (now) await keepVersion(tx, now, asked);
      await notes.put(note);
      return note;
    },
    again: (tx) => noteIn(tx, id),
  });
}

/** What is written over stays for as long as what is deleted. */
async function keepVersion(
  tx: Transaction<'notes' | 'trash'>,
  note: Note,
  { request, now }: Asked,
): Promise<void> {
  const trashed = { kind: 'note-version', id: request, row: note, deletedAt: now } as const;
  await tx.objectStore('trash').put(trashed);
}

/** A note, also where it is in the trash. @throws {Error} `GoneError` when it is nowhere */
async function noteIn(tx: Transaction<'notes' | 'trash'>, id: string): Promise<Note> {
  const note =
    (await tx.objectStore('notes').get(id)) ?? (await trashedNote(tx.objectStore('trash'), id));
  if (!note) throw problem('GoneError');
  return note;
}

/** A note that is not in the trash; undefined also for a damaged row. */
export async function noteNow(db: Store, id: string): Promise<Note | undefined> {
  const row = await db.get('notes', id);
  return isNote(row) ? row : undefined;
}

/** A note, also where it is in the trash. */
export async function noteOf(db: Store, id: string): Promise<Note | undefined> {
  const tx = db.transaction(['notes', 'trash']);
  return (await tx.objectStore('notes').get(id)) ?? trashedNote(tx.objectStore('trash'), id);
}

/** Notes on one page, oldest first. @param keys - the addresses that it is kept under, each once */
export async function notesOn(db: Store, keys: readonly string[]): Promise<Note[]> {
  const { store } = db.transaction('notes');
  const notes = await Promise.all(keys.map((key) => store.index('page').getAll(key)));
  return notes
    .flat()
    .filter(isNote)
    .sort((a, b) => a.createdAt - b.createdAt);
}

/** All notes, newest first. A damaged row is left where it is, and out of the list. */
export async function allNotes(db: Store): Promise<Note[]> {
  const notes = await db.getAll('notes');
  return notes.filter(isNote).sort((a, b) => b.createdAt - a.createdAt);
}
