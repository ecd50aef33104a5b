import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createFrameSettings } from '@/handlers/page/follow-settings';
import { createNotesReader } from '@/handlers/page/read-notes';
import { createOwnReader } from '@/handlers/page/read-own';
import { createSenseChoices } from '@/handlers/page/sense-choices';

import { fakePorts, pageSettings } from './fake-ports';

let life: AbortController;

beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

describe('the settings of a frame', () => {
  const first = pageSettings();
  const onChange = vi.fn();
  const onUnwanted = vi.fn();
  beforeEach(() => {
    onChange.mockClear();
    onUnwanted.mockClear();
  });
  const settingsWith = (answer: unknown) => {
    const { ports } = fakePorts({ 'page.settings': answer });
    return createFrameSettings({
      ...{ ask: ports.ask, first, onChange, onUnwanted, signal: life.signal },
    });
  };

  it('are those it began with, until they are asked for again', async () => {
    const next = pageSettings({ restMs: 800 });
    const settings = settingsWith(next);
    expect(settings.now()).toBe(first);
    await settings.reread();
    expect(settings.now()).toBe(next);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(next, first);
  });

  it.each([
    ['nothing is to be marked', null],
    ['nobody answers', new Error('gone')],
  ])('end the marking when %s', async (_why, answer) => {
    await settingsWith(answer).reread();
    expect(onUnwanted).toHaveBeenCalledOnce();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('are those of the last question, in whatever order the answers come', async () => {
    const slow = Promise.withResolvers<unknown>();
    const answers = [slow.promise, pageSettings({ restMs: 800 })];
    const settings = settingsWith(() => answers.shift());
    const early = settings.reread();
    await settings.reread();
    slow.resolve(pageSettings({ restMs: 300 }));
    await early;
    expect(settings.now().restMs).toBe(800);
  });

  it('change no more once we have left', async () => {
    const settings = settingsWith(pageSettings({ restMs: 800 }));
    life.abort();
    await settings.reread();
    expect(settings.now()).toBe(first);
  });
});

describe('the notes of a page', () => {
  const onNotes = vi.fn();
  const reader = (answer: unknown) => {
    onNotes.mockClear();
    const given = fakePorts({ 'notes.quotes': answer });
    const { ask, address } = given.ports;
    return { ...given, reader: createNotesReader({ ask, address, onNotes }) };
  };

  it('are read once, and again when the page has another address', async () => {
    const { reader: notes, ask, address } = reader([]);
    notes.read();
    notes.read();
    address.href = 'https://payer.example/policy#other-part'; // the same page
    notes.read();
    expect(ask).toHaveBeenCalledTimes(1);
    address.href = 'https://payer.example/appeals';
    notes.read();
    expect(ask).toHaveBeenCalledTimes(2);
    await vi.waitFor(() => expect(onNotes).toHaveBeenCalledExactlyOnceWith([]));
  });

  it('are read again when they may have changed', () => {
    const { reader: notes, ask } = reader([]);
    notes.read();
    notes.read(true);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('are not those of a page that was left meanwhile', async () => {
    const slow = Promise.withResolvers<unknown>();
    const answers = [slow.promise, ['new']];
    const { reader: notes, address } = reader(() => answers.shift());
    notes.read();
    address.href = 'https://payer.example/appeals';
    notes.read();
    await vi.waitFor(() => expect(onNotes).toHaveBeenCalledOnce());
    slow.resolve(['old']);
    await slow.promise;
    expect(onNotes).toHaveBeenCalledExactlyOnceWith(['new']);
  });

  it('stay as they are without an answer', async () => {
    const { reader: notes } = reader(new Error('gone'));
    notes.read();
    await new Promise((resolve) => setTimeout(resolve));
    expect(onNotes).not.toHaveBeenCalled();
  });
});

describe('the learner’s own terms', () => {
  const onChange = vi.fn();
  const own = { compiled: '', hidden: ['claim'], every: [], exact: {} };
  const reader = (answer: unknown) => {
    onChange.mockClear();
    const { ports } = fakePorts({ 'own.index': answer });
    return createOwnReader({ ask: ports.ask, onChange, signal: life.signal });
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  it('are told when they are not what they were', async () => {
    const terms = reader(() => ({ ...own }));
    terms.read();
    await settled();
    terms.read();
    await settled();
    expect(onChange).toHaveBeenCalledExactlyOnceWith(own);
  });

  it.each([
    ['there are none', { ...own, hidden: [] }],
    ['nobody answers', new Error('gone')],
  ])('are not told where %s', async (_why, answer) => {
    reader(answer).read();
    await settled();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('are not told once we have left', async () => {
    const terms = reader(own);
    life.abort();
    terms.read();
    await settled();
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('what forms mean on a site', () => {
  it('is what was chosen here, and else what the settings say', async () => {
    const { ports, ask } = fakePorts({ 'senses.choose': new Error('no room') });
    const onChoice = vi.fn();
    const settings = () => pageSettings({ senses: { pa: 'physician-assistant', ma: 'x' } });
    const choices = createSenseChoices({ ask: ports.ask, settings, onChoice });
    expect(choices.all().get('pa')).toBe('physician-assistant');
    const ids = ['prior-authorization', 'physician-assistant'];
    choices.choose({ form: 'pa', words: 'PA', by: 'choice', ids });
    expect(onChoice).toHaveBeenCalledOnce();
    expect([...choices.all()]).toEqual([
      ['pa', 'prior-authorization'],
      ['ma', 'x'],
    ]);
    expect(ask).toHaveBeenCalledExactlyOnceWith('senses.choose', {
      form: 'pa',
      termId: 'prior-authorization',
    });
  });
});
