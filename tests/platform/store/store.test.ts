import 'fake-indexeddb/auto';

import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Note } from '@/core/note/note';
import { erase, putBack, readEverything } from '@/platform/store/everything';
import { migrations } from '@/platform/store/migrations/migrations';
import {
  addNote,
  allNotes,
  deleteNote,
  editNote,
  noteOf,
  notesOn,
  restoreNote,
} from '@/platform/store/notes';
import { createStoreOpener, openStore } from '@/platform/store/open';
import {
  allMarkings,
  allOwn,
  deleteOwn,
  restoreOwn,
  saveOwn,
  setMarking,
} from '@/platform/store/own-terms';
import { forgetRequests } from '@/platform/store/requests';
import type { Store } from '@/platform/store/schema';
import { emptyTrash, readTrash } from '@/platform/store/trash';

import { note } from './sample-note';

const edit = { id: '1', body: 'Dana says 180 days', colour: 'sky', revision: 1 } as const;

const ownEdit = {
  id: 'own-7a1f0f7e-2f1c-4f37-9d0e-0d4c5a7f1a11',
  name: { text: 'Superbill' },
  also: [{ text: 'EF', exact: true }],
  short: '',
  long: '',
  revision: 0,
} as const;
const otherId = 'own-7a1f0f7e-2f1c-4f37-9d0e-0d4c5a7f1a12';

/** A request of the sidebar's. */
const asked = (request: string, now: number) => ({
  ...{ request, now, name: 'test', asker: 'ourselves' },
});
const add = (to: Store, one: Note) => addNote(to, one, asked(one.id, one.createdAt));

let db: Store;
beforeEach(async () => {
  db = await openStore();
});
afterEach(async () => {
  db.close();
  await deleteDB('codelight');
});

describe('openStore', () => {
  it.each(migrations.map((_, i) => i + 1))('keeps the notes of version %i', async (version) => {
    db.close();
    await deleteDB('codelight');
    const old = await openStore('codelight', version);
    await old.add('notes', note);
    old.close();

    db = await openStore();
    expect(await notesOn(db, ['https://example.com/'])).toEqual([note]);
    await saveOwn(db, ownEdit, asked('a', 1));
    expect(await allOwn(db)).toHaveLength(1);
  });

  it('refuses what a newer version has written, and leaves it alone', async () => {
    db.close();
    const newer = await openDB('codelight', migrations.length + 1);
    newer.close();
    await expect(openStore()).rejects.toThrow(expect.objectContaining({ name: 'VersionError' }));
    const again = await openDB('codelight');
    expect(again.version).toBe(migrations.length + 1);
    again.close();
  });

  it('makes way for a newer version, and opens again afterwards', async () => {
    const open = createStoreOpener();
    const first = await open();
    db.close();
    await deleteDB('codelight'); // asks every open connection to close
    const second = await open();
    expect(second).not.toBe(first);
    expect(await allNotes(second)).toEqual([]);
    second.close();
  });

  it('tries again after it could not be opened', async () => {
    let attempts = 0;
    const open = createStoreOpener(async () => {
      attempts++;
      if (attempts === 1) throw new Error('the disk is asleep');
      return db;
    });
    await expect(open()).rejects.toThrow('the disk is asleep');
    await expect(open()).resolves.toBe(db);
  });
});

describe('addNote', () => {
  it('answers a repeated request as it did the first time, and stores nothing', async () => {
    await add(db, note);
    await expect(add(db, { ...note, createdAt: 2 })).resolves.toEqual(note);
    expect(await allNotes(db)).toEqual([note]);
  });

  it('does not bring back a note deleted since the first request', async () => {
    await add(db, note);
    await deleteNote(db, '1', asked('a', 2));
    await add(db, note);
    expect(await allNotes(db)).toEqual([]);
  });

  it('keeps neither note nor request when one of them cannot be written', async () => {
    await db.add('notes', note);
    await expect(add(db, note)).rejects.toThrow(
      expect.objectContaining({ name: 'ConstraintError' }),
    );
    expect(await db.count('requests')).toBe(0);
  });
});

describe('the record of a request', () => {
  const theirs = { ...asked('1', 2), asker: 'https://other.example/' };

  it('answers nobody who asks for something else under its id, or is somebody else', async () => {
    await add(db, note);
    await expect(addNote(db, note, theirs)).rejects.toThrow('GoneError');
    await expect(deleteNote(db, '1', { ...asked('1', 2), name: 'other' })).rejects.toThrow(
      'GoneError',
    );
    expect(await allNotes(db)).toEqual([note]);
  });

  it('keeps no word of what was asked, and answers with what is there now', async () => {
    await add(db, note);
    await editNote(db, edit, asked('a', 2));
    await deleteNote(db, '1', asked('b', 3));
    expect(JSON.stringify(await db.getAll('requests'))).not.toMatch(/Dana|timely|Policy/);
    await expect(editNote(db, edit, asked('a', 2))).resolves.toMatchObject({ body: edit.body });
    await emptyTrash(db, Number.POSITIVE_INFINITY);
    await expect(editNote(db, edit, asked('a', 2))).rejects.toThrow('GoneError');
    const rows = await Promise.all([...db.objectStoreNames].map((name) => db.getAll(name)));
    expect(JSON.stringify(rows)).not.toMatch(/Dana|timely|Policy/);
  });

  it('is forgotten, the oldest first, when there are very many', async () => {
    const tx = db.transaction('requests', 'readwrite');
    for (let i = 0; i < 1_010; i++) {
      void tx.store.add({ id: String(i), name: 'test', asker: 'ourselves', doneAt: i });
    }
    await tx.done;
    await forgetRequests(db, 0);
    expect(await db.count('requests')).toBe(1_000);
    expect(await db.get('requests', '9')).toBeUndefined();
    expect(await db.get('requests', '10')).toBeDefined();
  });

  it('of an older version, with its copies of notes, goes when the store is brought up to date', async () => {
    db.close();
    await deleteDB('codelight');
    const old = await openStore('codelight', 2);
    await old.put('requests', { id: '1', answer: note, doneAt: 1 } as never); // as it was then
    old.close();
    db = await openStore();
    expect(await db.count('requests')).toBe(0);
  });
});

describe('editNote', () => {
  beforeEach(() => add(db, note));

  it('changes words and colour, counts the revision, and keeps what it does not know', async () => {
    const later = { ...note, tags: ['deadline'] } as Note; // a field of a later version
    await db.put('notes', later);
    await editNote(db, edit, asked('a', 7));
    expect(await db.get('notes', '1')).toEqual({ ...later, ...edit, revision: 2, changedAt: 7 });
  });

  it('refuses an edit of an older revision, and keeps the newer words', async () => {
    await editNote(db, edit, asked('a', 2));
    const late = editNote(db, { ...edit, body: 'no' }, asked('b', 3));
    await expect(late).rejects.toThrow('StaleError');
    expect((await noteOf(db, '1'))?.body).toBe('Dana says 180 days');
    expect(await db.get('requests', 'b')).toBeUndefined();
  });

  it('refuses to edit a note that is gone', async () => {
    await deleteNote(db, '1', asked('a', 2));
    await expect(editNote(db, edit, asked('b', 3))).rejects.toThrow('GoneError');
  });
});

describe('a note that is written over', () => {
  it('keeps the words that it had, and has them back as a change that can be taken back too', async () => {
    await add(db, note);
    await editNote(db, edit, asked('a', 2));
    expect(await readTrash(db)).toEqual([
      { kind: 'note-version', id: 'a', row: note, deletedAt: 2 },
    ]);
    const back = await restoreNote(db, 'a', asked('b', 3));
    expect(back).toEqual({ ...note, revision: 3, changedAt: 3 });
    expect(await allNotes(db)).toEqual([back]);
    expect((await readTrash(db)).map(({ id, row }) => [id, (row as Note).body])).toEqual([
      ['b', edit.body],
    ]);
  });

  it('comes back as it was also where it was deleted since', async () => {
    await add(db, note);
    await editNote(db, edit, asked('a', 2));
    await deleteNote(db, '1', asked('b', 3));
    await restoreNote(db, 'a', asked('c', 4));
    expect(await allNotes(db)).toEqual([note]);
  });

  it('keeps nothing of a change of its color', async () => {
    await add(db, note);
    await editNote(db, { ...edit, body: note.body }, asked('a', 2));
    expect(await readTrash(db)).toEqual([]);
  });
});

describe('deleteNote and restoreNote', () => {
  it('bring a note back exactly as it was', async () => {
    await add(db, note);
    await deleteNote(db, '1', asked('a', 2));
    expect(await allNotes(db)).toEqual([]);
    await restoreNote(db, '1', asked('b', 3));
    expect(await allNotes(db)).toEqual([note]);
    expect(await db.count('trash')).toBe(0);
  });

  it('have one effect however often they are asked for', async () => {
    await add(db, note);
    await deleteNote(db, '1', asked('a', 2));
    await restoreNote(db, '1', asked('b', 3));
    await deleteNote(db, '1', asked('a', 2)); // the first request, repeated late
    expect(await allNotes(db)).toEqual([note]);
  });
});

it('leaves a damaged row where it is, and shows the others', async () => {
  await add(db, note);
  await db.put('notes', { id: '2', body: 7 } as unknown as Note);
  expect(await allNotes(db)).toEqual([note]);
  expect(await db.count('notes')).toBe(2);
});

it('lists the notes of a page oldest first, and all notes newest first', async () => {
  await add(db, { ...note, id: '2', createdAt: 5 });
  await add(db, note);
  expect((await notesOn(db, ['https://example.com/'])).map(({ id }) => id)).toEqual(['1', '2']);
  expect((await allNotes(db)).map(({ id }) => id)).toEqual(['2', '1']);
});

it('lists the notes of a page under all of its keys, oldest first', async () => {
  const page = { url: 'https://example.com/mrn/_', title: '' };
  await add(db, { ...note, id: '2', createdAt: 5 });
  await add(db, { ...note, page });
  await add(db, { ...note, id: '3', page: { ...page, url: 'https://other.example/' } });
  const here = await notesOn(db, ['https://example.com/', page.url]);
  expect(here.map(({ id }) => id)).toEqual(['1', '2']);
});

it('forgets requests before a time, not at it', async () => {
  await add(db, note);
  await add(db, { ...note, id: '2', createdAt: 5 });
  await forgetRequests(db, 5);
  expect(await db.getAllKeys('requests')).toEqual(['2']);
});

it('empties the trash of what was deleted before a time, and of nothing else', async () => {
  await add(db, note);
  await add(db, { ...note, id: '2' });
  await deleteNote(db, '1', asked('a', 4));
  await deleteNote(db, '2', asked('b', 5));
  await emptyTrash(db, 5);
  expect(await db.getAllKeys('trash')).toEqual(['2']);
});

describe('everything', () => {
  it('is read, erased with the records of requests, and put back as it was', async () => {
    await add(db, note);
    await add(db, { ...note, id: '2' });
    await deleteNote(db, '2', asked('r', 5));
    const everything = await readEverything(db);
    expect(everything.notes).toEqual([note]);
    await erase(db, everything);
    expect(Object.values(await readEverything(db)).flat()).toEqual([]);
    expect(await db.count('requests')).toBe(0); // their answers hold copies of notes
    await putBack(db, everything);
    expect(await readEverything(db)).toEqual(everything);
  });

  it('keeps what came after it was read, and what is there already', async () => {
    await add(db, note);
    const everything = await readEverything(db);
    await add(db, { ...note, id: '2' });
    await erase(db, everything);
    expect((await allNotes(db)).map(({ id }) => id)).toEqual(['2']);
    await add(db, { ...note, body: 'written since' });
    await putBack(db, everything);
    expect((await noteOf(db, '1'))?.body).toBe('written since');
  });
});

describe('own entries', () => {
  const save = (change: object, request: string, now = 2) =>
    saveOwn(db, { ...ownEdit, ...change }, asked(request, now));

  it('are stored once however often that is asked for', async () => {
    const first = await save({}, 'a');
    await expect(save({}, 'a', 9)).resolves.toEqual(first);
    expect(await allOwn(db)).toEqual([{ ...ownEdit, revision: 1, createdAt: 2, changedAt: 2 }]);
  });

  it('are changed in the revision that the learner saw, and keep what we do not know', async () => {
    const first = await save({ subject: 'revenue-cycle' }, 'a');
    await db.put('own', { ...first, color: 'red' } as typeof first); // a field of a later version
    const changed = await save({ short: 'A sheet.', revision: 1 }, 'b', 3);
    expect(changed).toMatchObject({ short: 'A sheet.', revision: 2, createdAt: 2, color: 'red' });
    expect(changed).not.toHaveProperty('subject'); // it was taken away
    await expect(save({ short: 'no', revision: 1 }, 'c')).rejects.toThrow('StaleTermError');
    expect((await allOwn(db))[0]?.short).toBe('A sheet.');
  });

  it.each([
    ['an own entry', () => save({ id: otherId, name: { text: 'Super-bill' }, also: [] }, 'b')],
    [
      'one of ours',
      () => setMarking(db, 'claim', { also: [{ text: 'SUPER-BILL' }] }, asked('b', 3)),
    ],
  ])('refuses a form twice: %s', async (_whose, act) => {
    await save({ name: { text: 'superbill' }, also: [] }, 'a');
    await expect(act()).rejects.toThrow('TakenFormError');
    expect(await db.get('requests', 'b')).toBeUndefined();
  });

  it('come back from the trash exactly as they were', async () => {
    const first = await save({}, 'a');
    await deleteOwn(db, first.id, asked('b', 3));
    expect(await allOwn(db)).toEqual([]);
    await expect(save({ revision: 1 }, 'c')).rejects.toThrow('GoneTermError');
    await restoreOwn(db, first.id, asked('d', 4));
    await restoreOwn(db, first.id, asked('d', 4));
    expect(await allOwn(db)).toEqual([first]);
    expect(await db.count('trash')).toBe(0);
  });

  it('do not come back while another has their form', async () => {
    const first = await save({}, 'a');
    await deleteOwn(db, first.id, asked('b', 3));
    await save({ id: otherId }, 'c');
    const back = restoreOwn(db, first.id, asked('d', 4));
    await expect(back).rejects.toThrow('TakenFormError');
    expect(await db.count('trash')).toBe(1);
  });

  it('that are damaged stay where they are, and out of the list', async () => {
    const first = await save({}, 'a');
    await db.put('own', { id: 'x', name: 7 } as unknown as typeof first);
    expect(await allOwn(db)).toEqual([first]);
    expect(await db.count('own')).toBe(2);
  });

  it('a note is not brought back as one, nor one as a note', async () => {
    const first = await save({}, 'a');
    await deleteOwn(db, first.id, asked('b', 3));
    await expect(restoreNote(db, first.id, asked('c', 4))).rejects.toThrow('GoneError');
  });
});

describe('the marking of one of ours', () => {
  const set = (change: object, request: string) =>
    setMarking(db, 'claim', change, asked(request, 5));

  it('is changed, and given forms, each by itself', async () => {
    await set({ marks: 'never' }, 'a');
    await set({ also: [{ text: 'pink sheet' }] }, 'b');
    await set({ also: [{ text: 'pink sheet' }, { text: 'PS' }] }, 'c'); // its own are no rivals
    expect(await allMarkings(db)).toMatchObject([
      { termId: 'claim', marks: 'never', also: [{ text: 'pink sheet' }, { text: 'PS' }] },
    ]);
  });

  it('leaves nothing behind when it is as usual again', async () => {
    await set({ marks: 'never' }, 'a');
    await set({ marks: 'usual' }, 'b');
    expect(await db.count('markings')).toBe(0);
  });
});
