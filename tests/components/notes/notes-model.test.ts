import { beforeEach, expect, it, vi } from 'vitest';

import { createNotesModel } from '@/components/notes/notes-model';
import type { Note } from '@/core/note/note';
import type { Ask } from '@/core/protocol/protocol';

const note: Note = {
  id: 'a',
  body: 'old',
  colour: 'amber',
  createdAt: 1,
  changedAt: 1,
  revision: 1,
};
const newer: Note = { ...note, id: 'b', createdAt: 2 };

let ask: ReturnType<typeof vi.fn>;
let model: ReturnType<typeof createNotesModel>;

beforeEach(async () => {
  ask = vi.fn().mockResolvedValue([newer, note]);
  let count = 0;
  model = createNotesModel({ ask: ask as unknown as Ask, newId: () => `id${++count}` });
  await model.load();
});

const ids = () => model.notes.value?.map(({ id }) => id);

it('deletes a note, offers to undo it, and brings it back where it was', async () => {
  ask.mockResolvedValue(note);
  await model.remove(note);
  expect(ask).toHaveBeenLastCalledWith('notes.delete', { request: 'id1', id: 'a' });
  expect(ids()).toEqual(['b']);
  expect(model.done.value?.text).toBe('Note deleted.');

  model.done.value?.undo?.();
  await vi.waitFor(() => expect(ids()).toEqual(['b', 'a']));
  expect(ask).toHaveBeenLastCalledWith('notes.restore', { request: 'id2', id: 'a' });
});

it('keeps a note that could not be deleted, and says why', async () => {
  ask.mockRejectedValue(new Error('Codelight does not answer.'));
  await model.remove(note);
  expect(ids()).toEqual(['b', 'a']);
  expect(model.problem.value).toBe('Codelight does not answer.');
  expect(model.done.value).toBeUndefined();
});

it('takes in news of notes made, changed and deleted elsewhere', () => {
  model.hear({ news: 'notes.changed', id: 'c', note: { ...note, id: 'c', createdAt: 3 } });
  model.hear({ news: 'notes.changed', id: 'a', note: { ...note, body: 'new', revision: 2 } });
  expect(ids()).toEqual(['c', 'b', 'a']);
  expect(model.notes.value?.at(-1)?.body).toBe('new');
  model.hear({ news: 'notes.changed', id: 'b' });
  expect(ids()).toEqual(['c', 'a']);
});

it('does not let news that came late undo a newer revision', () => {
  model.hear({ news: 'notes.changed', id: 'a', note: { ...note, body: 'newest', revision: 3 } });
  model.hear({ news: 'notes.changed', id: 'a', note: { ...note, body: 'late', revision: 2 } });
  expect(model.notes.value?.find(({ id }) => id === 'a')?.body).toBe('newest');
});

it('tells what went wrong with reading, and keeps what it had', async () => {
  ask.mockRejectedValue(new DOMException('', 'VersionError'));
  await model.load();
  expect(model.problem.value).toContain('newer Codelight');
  expect(ids()).toEqual(['b', 'a']);
});
