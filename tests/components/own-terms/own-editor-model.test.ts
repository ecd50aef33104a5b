import { expect, it, vi } from 'vitest';

import { createOwnEditorModel } from '@/components/own-terms/own-editor-model';
import { createOwnModel } from '@/components/own-terms/own-model';
import { sampleOwn } from '@/components/own-terms/sample-own.fixture';
import { createUndo } from '@/components/undo/create-undo';
import type { OwnTerm } from '@/core/own/own-term';
import type { Ask } from '@/core/protocol/protocol';

async function editorWith(terms: readonly OwnTerm[] = [], fails?: Error) {
  let ids = 0;
  const asked = vi.fn(async (name: string, request: object) => {
    if (name === 'own.list') return { terms, markings: [] };
    if (fails) throw fails;
    return { ...sampleOwn, ...request };
  });
  const parts = { ask: asked as unknown as Ask, newId: () => `id-${++ids}` };
  const own = createOwnModel({ ...parts, undo: createUndo() });
  await own.load();
  asked.mockClear();
  const editor = createOwnEditorModel({ ...parts, own, drafts: new Map(), nameOf: () => '' });
  const open = () => (editor.state.value.is === 'open' ? editor.state.value : undefined);
  return { editor, asked, open };
}

it('begins with the words that were looked up, and saves what was written', async () => {
  const { editor, asked } = await editorWith();
  editor.start(' pink sheet ');
  editor.change({ short: 'A superbill.', also: [{ text: '' }, { text: 'PS', exact: true }] });
  await editor.save();
  expect(asked).toHaveBeenCalledExactlyOnceWith('own.save', {
    ...{ request: 'id-1', id: 'own-id-1', revision: 0, name: { text: 'pink sheet' } },
    ...{ also: [{ text: 'PS', exact: true }], short: 'A superbill.', long: '' },
  });
  expect(editor.state.value.is).toBe('closed');
});

it('names problems at their field from the first try on, and asks nobody', async () => {
  const { editor, asked } = await editorWith([sampleOwn]);
  editor.start('');
  expect(editor.problems.value.name).toBeUndefined();
  await editor.save();
  expect(editor.problems.value.name).toEqual({ is: 'empty' });
  editor.change({ name: { text: 'encounter form' } });
  expect(editor.problems.value.name).toEqual({ is: 'taken', by: 'Pink sheet' });
  expect(asked).not.toHaveBeenCalled();
  editor.change({ name: { text: 'green sheet' } });
  await editor.save();
  expect(asked).toHaveBeenCalledOnce();
});

it('keeps a draft when it is closed, and brings it back', async () => {
  const { editor, open } = await editorWith();
  editor.start('pink sheet');
  const first = open()?.id;
  editor.change({ long: 'half a thought' });
  editor.keep();
  editor.start('something else');
  editor.keep();
  editor.start('pink sheet');
  expect(open()).toMatchObject({ long: 'half a thought', isBrought: true, id: first });
});

it('keeps none of what was not touched', async () => {
  const { editor, open } = await editorWith();
  editor.edit(sampleOwn);
  editor.keep();
  editor.edit(sampleOwn);
  expect(open()?.isBrought).toBe(false);
});

it('has everything still there when saving fails, and asks the same again', async () => {
  const { editor, asked, open } = await editorWith([], new Error('No room.'));
  editor.start('pink sheet');
  await editor.save();
  expect(open()).toMatchObject({ problem: 'No room.', name: { text: 'pink sheet' } });
  await editor.save();
  const [first, second] = asked.mock.calls;
  expect(second).toEqual(first);
});

it('saves on top of another revision only once the learner has been told', async () => {
  const theirs = { ...sampleOwn, revision: 2 };
  const { editor, asked, open } = await editorWith([theirs], new Error('changed elsewhere'));
  editor.edit(sampleOwn);
  editor.change({ short: 'Mine.' });
  await editor.save();
  expect(open()).toMatchObject({ short: 'Mine.', problem: 'changed elsewhere', stored: theirs });
  await editor.save();
  const saves = asked.mock.calls.filter(([name]) => name === 'own.save');
  expect(saves.map(([, request]) => request)).toMatchObject([{ revision: 1 }, { revision: 2 }]);
});
