import { beforeEach, describe, expect, it, vi } from 'vitest';

import { createEditorModel, type Draft, type OpenEditor } from '@/components/notes/editor-model';
import type { Note } from '@/core/note/note';
import type { Ask } from '@/core/protocol/protocol';

const note: Note = {
  id: 'n1',
  body: 'one calendar year',
  colour: 'amber',
  createdAt: 1,
  changedAt: 1,
  revision: 1,
};
const quote = { text: 'timely filing', before: '', after: '', at: 0 };
const target = {
  key: 'timely-filing',
  termId: 'timely-filing',
  words: 'timely filing',
  quote: async () => quote,
};

let answers: ReturnType<typeof vi.fn>;
let drafts: Map<string, Draft>;
let stored: Note | undefined;
let model: ReturnType<typeof createEditorModel>;

beforeEach(() => {
  answers = vi.fn().mockResolvedValue(note);
  drafts = new Map();
  stored = note;
  let count = 0;
  model = createEditorModel({
    ask: answers as unknown as Ask, // a mock has no types of its own
    newId: () => `id${++count}`,
    drafts,
    reread: async () => stored,
  });
});

const open = () => model.state.value as OpenEditor;

describe('a new note', () => {
  it('is saved with what it is on, and the editor closes', async () => {
    model.start(target);
    model.type('180 days here');
    model.paint('sky');
    await expect(model.save()).resolves.toBe(note);
    expect(answers).toHaveBeenCalledExactlyOnceWith('notes.add', {
      id: 'id1',
      body: '180 days here',
      colour: 'sky',
      termId: 'timely-filing',
      quote,
    });
    expect(model.state.value.is).toBe('closed');
  });

  it('is not saved while there is nothing in it', async () => {
    model.start(target);
    model.type('  ');
    await expect(model.save()).resolves.toBeUndefined();
    expect(answers).not.toHaveBeenCalled();
  });

  it('is asked for again by the same id after a failure, with its text kept', async () => {
    model.start(target);
    model.type('180 days here');
    answers.mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
    await model.save();
    expect(open()).toMatchObject({ body: '180 days here', isSaving: false });
    expect(open().problem).toContain('There is no room');

    await model.save();
    expect(answers.mock.calls.map(([, { id }]) => id)).toEqual(['id1', 'id1']);
    model.start(target);
    expect(open()).toMatchObject({ id: 'id2', body: '' });
  });

  it('is not asked for twice while it is being saved', async () => {
    model.start(target);
    model.type('180 days here');
    await Promise.all([model.save(), model.save()]);
    expect(answers).toHaveBeenCalledOnce();
  });
});

describe('a draft', () => {
  it('is kept on closing, and there when the same is written on again', () => {
    model.start(target);
    model.type('half a thought');
    expect(model.isDirty.value).toBe(true);
    model.keep();
    expect(model.isDirty.value).toBe(false);
    model.start(target);
    expect(open()).toMatchObject({ body: 'half a thought', id: 'id1', isBrought: true });
    model.keep();
    model.start({ ...target, key: 'another' });
    expect(open()).toMatchObject({ body: '', isBrought: false });
  });

  it('is forgotten once its note was saved', async () => {
    model.start(target);
    model.type('a thought');
    model.keep();
    model.start(target);
    await model.save();
    expect(drafts.size).toBe(0);
  });
});

describe('an edit', () => {
  it('names the revision that it saw', async () => {
    model.edit(note);
    expect(open().body).toBe('one calendar year');
    model.type('180 days');
    await model.save();
    expect(answers).toHaveBeenCalledWith('notes.edit', {
      request: 'id1',
      id: 'n1',
      body: '180 days',
      colour: 'amber',
      revision: 1,
    });
  });

  it('shows both texts when somebody changed it meanwhile, and then overwrites knowingly', async () => {
    model.edit(note);
    model.type('mine');
    stored = { ...note, body: 'theirs', revision: 2 };
    answers.mockRejectedValueOnce(new Error('This note was changed elsewhere.'));
    await model.save();
    expect(open()).toMatchObject({ body: 'mine', theirs: 'theirs' });
    await model.save();
    expect(answers.mock.lastCall?.[1]).toMatchObject({ request: 'id2', revision: 2, body: 'mine' });
  });

  it('counts as nothing typed while it says what the note says', () => {
    model.edit(note);
    expect(model.isDirty.value).toBe(false);
  });
});
