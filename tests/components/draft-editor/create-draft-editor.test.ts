import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftEditor, type Draft } from '@/components/draft-editor/create-draft-editor';

/** What is written in these tests: the least that can be. */
interface Fields {
  readonly text: string;
}
interface Thing extends Fields {
  readonly id: string;
  readonly revision: number;
}

const thing: Thing = { id: 't1', text: 'as stored', revision: 1 };

const save = vi.fn<(request: Draft<Fields>) => Promise<Thing | undefined>>();
const reread = vi.fn<(stored: Thing) => Promise<Thing | undefined>>();
let drafts: Map<string, Draft<Fields>>;
let editor: ReturnType<typeof createDraftEditor<Fields, Thing>>;

beforeEach(() => {
  save.mockReset().mockResolvedValue(thing);
  reread.mockReset().mockResolvedValue(thing);
  drafts = new Map();
  let ids = 0;
  editor = createDraftEditor<Fields, Thing>({
    newId: () => `id${++ids}`,
    drafts,
    rules: {
      fieldsOf: ({ text }) => ({ text }),
      isChanged: ({ text, stored }) => text !== (stored?.text ?? ''),
      isReady: ({ text }) => text !== '',
      save,
      reread,
    },
  });
});

const open = () => (editor.state.value.is === 'open' ? editor.state.value : undefined);

describe('a draft', () => {
  it('is of what was typed alone, and says so while the editor is open', () => {
    editor.start('on a', { text: '' });
    expect([editor.isDirty.value, editor.unsaved.value.size]).toEqual([false, 0]);
    editor.change({ text: 'half a thought' });
    expect(editor.isDirty.value).toBe(true);
    expect(editor.unsaved.value).toEqual(
      new Map([['on a', { id: 'id1', text: 'half a thought' }]]),
    );
  });

  it('is kept on closing, and there with its id when the same is written on again', () => {
    editor.start('on a', { text: '' });
    editor.change({ text: 'half a thought' });
    editor.keep();
    expect(editor.state.value.is).toBe('closed');
    editor.start('on b', { text: '' });
    expect(open()).toMatchObject({ id: 'id2', text: '', isBrought: false });
    editor.keep();
    editor.start('on a', { text: '' });
    expect(open()).toMatchObject({ id: 'id1', text: 'half a thought', isBrought: true });
  });

  it('is none any more once what was typed is taken out again', () => {
    editor.edit(thing);
    editor.change({ text: 'mine' });
    editor.keep();
    expect([...drafts.keys()]).toEqual(['t1']);
    editor.edit(thing);
    editor.change({ text: 'as stored' });
    editor.keep();
    expect(drafts.size).toBe(0);
  });
});

describe('saving', () => {
  it('closes the editor and forgets the draft', async () => {
    drafts.set('on a', { id: 'id0', text: 'kept' });
    editor.start('on a', { text: '' });
    await expect(editor.save()).resolves.toBe(thing);
    expect(save.mock.lastCall?.[0]).toMatchObject({ id: 'id0', text: 'kept', isSaving: true });
    expect(editor.state.value.is).toBe('closed');
    expect(drafts.size).toBe(0);
  });

  it('is not asked for while it is not ready, but counted as a try', async () => {
    editor.start('on a', { text: '' });
    await editor.save();
    expect(save).not.toHaveBeenCalled();
    expect(open()).toMatchObject({ tries: 1, isSaving: false });
  });

  it('is not asked for twice at once', async () => {
    editor.start('on a', { text: 'x' });
    await Promise.all([editor.save(), editor.save()]);
    expect(save).toHaveBeenCalledOnce();
  });

  it('that fails keeps what was typed, says why, and is tried again by the same id', async () => {
    save.mockRejectedValueOnce(new Error('No room.'));
    editor.start('on a', { text: 'x' });
    await editor.save();
    expect(open()).toMatchObject({ text: 'x', problem: 'No room.', isSaving: false });
    const again = editor.save();
    expect(open()?.problem).toBeUndefined();
    await again;
    expect(save.mock.calls.map(([{ id }]) => id)).toEqual(['id1', 'id1']);
  });

  it('on what was changed elsewhere fails once, and shows what is there now', async () => {
    const theirs = { ...thing, text: 'theirs', revision: 2 };
    save.mockRejectedValueOnce(new Error('Changed elsewhere.'));
    reread.mockResolvedValue(theirs);
    editor.edit(thing);
    editor.change({ text: 'mine' });
    await editor.save();
    expect(open()).toMatchObject({ text: 'mine', stored: theirs, isStale: true, id: 'id2' });
  });

  it('that fails says nothing of a change elsewhere where there was none, or nobody answers', async () => {
    save.mockRejectedValue(new Error('No room.'));
    editor.edit(thing);
    editor.change({ text: 'mine' });
    await editor.save();
    reread.mockRejectedValue(new Error('Codelight does not answer.'));
    await editor.save();
    expect(open()).toMatchObject({ stored: thing, isStale: false, id: 'id1', problem: 'No room.' });
  });

  it('leaves alone what is written on meanwhile', async () => {
    const stored = Promise.withResolvers<Thing>();
    save.mockReturnValue(stored.promise);
    editor.start('on a', { text: 'x' });
    const saving = editor.save();
    editor.keep();
    editor.start('on b', { text: 'y' });
    stored.resolve(thing);
    await expect(saving).resolves.toBe(thing);
    expect(open()).toMatchObject({ key: 'on b', text: 'y' });
    expect(drafts.has('on a')).toBe(false);
  });
});
