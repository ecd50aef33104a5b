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
const quote = { text: 'timely filing', before: '\nMRN 00123456, ', after: ' is', at: 0.2 };
const page = { url: 'https://example.com/mrn/00123456', title: 'Policy' };
const seen = { seen: { quote, page }, hasContext: true };
const target = {
  key: 'timely-filing',
  termId: 'timely-filing',
  words: 'timely filing',
  look: async () => seen,
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
    ask: ((name, request) =>
      name === 'notes.get'
        ? Promise.resolve(stored ?? null)
        : (answers as unknown as Ask)(name, request)) as Ask, // a mock has no types of its own
    newId: () => `id${++count}`,
    drafts,
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
      title: 'Policy',
      isAddressBlanked: false,
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

describe('what a new note keeps', () => {
  const saved = async () => {
    model.type('180 days here');
    await model.save();
    return answers.mock.lastCall?.[1];
  };

  it('is stored as it was when the editor opened, and shown', async () => {
    let now = seen;
    model.start({ ...target, look: async () => now });
    await vi.waitFor(() => expect(model.keeping.value).toEqual({ ...seen, isBlanked: false }));
    now = { seen: { quote: { ...quote, text: 'another' }, page }, hasContext: true };
    expect(await saved()).toMatchObject({ quote });
  });

  it('is waited for, and stored only once it is shown', async () => {
    const coming = Promise.withResolvers<typeof seen>();
    model.start({ ...target, look: () => coming.promise });
    const saving = saved();
    await Promise.resolve();
    expect(answers).not.toHaveBeenCalled();
    answers.mockImplementation(async () => {
      expect(model.keeping.value?.seen).toEqual(seen.seen);
      return note;
    });
    coming.resolve(seen);
    expect(await saving).toMatchObject({ quote, title: 'Policy' });
  });

  it('is not stored when the editor is closed before it has come', async () => {
    const coming = Promise.withResolvers<typeof seen>();
    model.start({ ...target, look: () => coming.promise });
    const saving = saved();
    model.keep();
    coming.resolve(seen);
    await saving;
    expect(answers).not.toHaveBeenCalled();
    expect(drafts.get('timely-filing')?.body).toBe('180 days here');
  });

  it('is looked for again when it could not be found, and then said to be missing', async () => {
    const look = vi.fn().mockRejectedValue(new Error('Codelight does not answer.'));
    model.start({ ...target, look });
    await saved();
    expect(answers).not.toHaveBeenCalled();
    expect(open()).toMatchObject({ isSaving: false, problem: 'Codelight does not answer.' });
    look.mockResolvedValue(seen);
    await model.save();
    expect(answers).toHaveBeenCalledOnce();
  });

  it('is stored with blanks when identifiers are blanked', async () => {
    model.start(target);
    await vi.waitFor(() => expect(model.keeping.value).toBeDefined());
    model.blank();
    expect(await saved()).toMatchObject({
      quote: { ...quote, before: '\nMRN ▮▮▮, ' },
      isAddressBlanked: true,
    });
  });

  it('is without context when that is not wanted, from now on', async () => {
    const onContext = vi.fn();
    model.start({ ...target, onContext });
    await vi.waitFor(() => expect(model.keeping.value).toBeDefined());
    model.keepContext(false);
    expect(onContext).toHaveBeenCalledExactlyOnceWith(false);
    expect((await saved()).quote).toEqual({ text: 'timely filing', before: '', after: '', at: 0 });
  });

  it('is without context at once on a site where none is kept', async () => {
    model.start({ ...target, look: async () => ({ ...seen, hasContext: false }) });
    expect((await saved()).quote).toEqual({ text: 'timely filing', before: '', after: '', at: 0 });
  });

  it('of a page that cannot be entered goes with the address', async () => {
    model.start({ ...target, isApart: true });
    await vi.waitFor(() => expect(model.keeping.value).toBeDefined());
    model.blank();
    await saved();
    expect(answers).toHaveBeenCalledExactlyOnceWith('notes.addOn', {
      ...{ id: 'id1', body: '180 days here', colour: 'amber' },
      page: { address: 'https://example.com/mrn/_', title: 'Policy', words: 'timely filing' },
    });
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
    expect(open()).toMatchObject({ body: 'mine', isStale: true, stored: { body: 'theirs' } });
    await model.save();
    expect(answers.mock.lastCall?.[1]).toMatchObject({ request: 'id2', revision: 2, body: 'mine' });
  });

  it('counts as nothing typed while it says what the note says', () => {
    model.edit(note);
    expect(model.isDirty.value).toBe(false);
  });
});
