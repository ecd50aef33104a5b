import type { IDBPObjectStore } from 'idb';

import type { Note } from '@/core/note/note';
import { isNote } from '@/core/note/note-shape';
import { problem } from '@/core/protocol/problem-of';

import type { Schema, Store } from './open';

type Written = ['notes', 'trash', 'requests'];

// The learner's words: on the disk when we say so, not in the browser's hands.
const STRICT = { durability: 'strict' } as const;

/** Who asks, and when. A request keeps its id when it is asked again. */
export interface Asked {
  readonly request: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

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
  return once(db, { request: note.id, now: note.createdAt }, async ({ notes }) => {
    await notes.add(note);
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
  return once(db, asked, async ({ notes }) => {
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
  return once(db, asked, async ({ notes, trash }) => {
    const note = await notes.get(id);
    if (!note) throw problem('GoneError');
    await Promise.all([notes.delete(id), trash.put({ id, note, deletedAt: asked.now })]);
    return note;
  });
}

/** Bring a note back from the trash as it was. @throws {Error} `GoneError` when it is not there */
export function restoreNote(db: Store, id: string, asked: Asked): Promise<Note> {
  return once(db, asked, async ({ notes, trash }) => {
    const found = await trash.get(id);
    if (!found) throw problem('GoneError');
    await Promise.all([notes.add(found.note), trash.delete(id)]);
    return found.note;
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

/**
 * Carry a request out once.
 *
 * The asker repeats itself when the background died before answering. The effect and
 * the record of its request are written in one transaction, so a repeat finds both or
 * neither; and a note deleted since then is not brought back.
 */
async function once(
  db: Store,
  { request, now }: Asked,
  act: (stores: Stores) => Promise<Note>,
): Promise<Note> {
  const tx = begin(db);
  tx.done.catch(() => undefined); // awaited below; until then a failure is not an unhandled one
  const requests = tx.objectStore('requests');
  try {
    const done = await requests.get(request);
    if (done) return done.answer;
    const answer = await act({ notes: tx.objectStore('notes'), trash: tx.objectStore('trash') });
    await requests.add({ id: request, answer, doneAt: now });
    await tx.done; // "saved" is said on the transaction's complete, not on a request's success
    return answer;
  } catch (error) {
    abort(tx);
    throw error;
  }
}

function begin(db: Store) {
  return db.transaction(['notes', 'trash', 'requests'], 'readwrite', STRICT);
}

type Transaction = ReturnType<typeof begin>;

interface Stores {
  readonly notes: IDBPObjectStore<Schema, Written, 'notes', 'readwrite'>;
  readonly trash: IDBPObjectStore<Schema, Written, 'trash', 'readwrite'>;
}

/** Nothing of a request that failed is kept. */
function abort(tx: Transaction): void {
  try {
    tx.abort();
  } catch {
    // It has ended already: a failed write ends its transaction by itself.
  }
}
