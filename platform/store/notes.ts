import type { Note } from '@/core/note/note';
import { isNote } from '@/core/note/note-shape';
import { problem } from '@/core/protocol/problem-of';

import { type Asked, once } from './once';
import type { Store } from './open';

/** What an edit changes, and the revision of the note that it saw. */
export interface Edit {
  readonly id: string;
  readonly body: string;
  readonly colour: Note['colour'];
  readonly revision: number;
}

/**
 * Store a note, once however often it is asked for.
 *
 * @returns what was answered the first time
 */
export function addNote(db: Store, note: Note): Promise<Note> {
  const asked = { request: note.id, now: note.createdAt };
  return once(db, ['notes'], asked, async (tx) => {
    await tx.objectStore('notes').add(note);
    return note;
  });
}

/**
 * Change a note's words or colour. Fields that we do not know survive.
 *
 * @throws {Error} `StaleError` when it was changed since the revision that the learner
 *   saw, `GoneError` when it was deleted
 */
export function editNote(db: Store, edit: Edit, asked: Asked): Promise<Note> {
  return once(db, ['notes'], asked, async (tx) => {
    const notes = tx.objectStore('notes');
    const old = await notes.get(edit.id);
    if (!old) throw problem('GoneError');
    if (old.revision !== edit.revision) throw problem('StaleError');
    const note = { ...old, ...edit, revision: old.revision + 1, changedAt: asked.now };
    await notes.put(note);
    return note;
  });
}

/** Move a note to the trash. @throws {Error} `GoneError` when it is not there */
export function deleteNote(db: Store, id: string, asked: Asked): Promise<Note> {
  return once(db, ['notes', 'trash'], asked, async (tx) => {
    const [notes, trash] = [tx.objectStore('notes'), tx.objectStore('trash')];
    const note = await notes.get(id);
    if (!note) throw problem('GoneError');
    await Promise.all([notes.delete(id), trash.put({ id, note, deletedAt: asked.now })]);
    return note;
  });
}

/** Bring a note back from the trash as it was. @throws {Error} `GoneError` when it is not there */
export function restoreNote(db: Store, id: string, asked: Asked): Promise<Note> {
  return once(db, ['notes', 'trash'], asked, async (tx) => {
    const [notes, trash] = [tx.objectStore('notes'), tx.objectStore('trash')];
    const note = (await trash.get(id))?.note;
    if (!note) throw problem('GoneError');
    await Promise.all([notes.add(note), trash.delete(id)]);
    return note;
  });
}

export async function noteOf(db: Store, id: string): Promise<Note | undefined> {
  return (await db.get('notes', id)) ?? (await db.get('trash', id))?.note;
}

/** Notes on one page, oldest first. */
export async function notesOn(db: Store, page: string): Promise<Note[]> {
  const notes = await db.getAllFromIndex('notes', 'page', page);
  return notes.filter(isNote).sort((a, b) => a.createdAt - b.createdAt);
}

/** All notes, newest first. A damaged row is left where it is, and out of the list. */
export async function allNotes(db: Store): Promise<Note[]> {
  const notes = await db.getAll('notes');
  return notes.filter(isNote).sort((a, b) => b.createdAt - a.createdAt);
}

/** Forget requests carried out before a time, in epoch milliseconds: nobody repeats them now. */
export async function forgetRequests(db: Store, before: number): Promise<void> {
  const tx = db.transaction('requests', 'readwrite');
  const old = tx.store.index('doneAt').iterate(IDBKeyRange.upperBound(before, true));
  for await (const cursor of old) await cursor.delete();
  await tx.done;
}

/** Empty the trash of what was deleted before a time, in epoch milliseconds. */
export async function emptyTrash(db: Store, before: number): Promise<void> {
  const tx = db.transaction('trash', 'readwrite');
  const old = tx.store.index('deletedAt').iterate(IDBKeyRange.upperBound(before, true));
  for await (const cursor of old) await cursor.delete();
  await tx.done;
}
