import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { CardSubject } from '@/core/card/subject';
import { type CardNotes, createCardNotes } from '@/handlers/card/card-notes';

import { fakeCard, note } from './fake-card';

const quote = { text: 'claims', before: '', after: '', at: 0 };
const onTerm: CardSubject = {
  ...{ is: 'hit', hit: { kind: 'entry', id: 'claim' }, words: 'claims', size: 'full' },
};
let life: AbortController;
let card: ReturnType<typeof fakeCard>;
let notes: CardNotes;
const askQuote = vi.fn(async () => quote);

beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

async function notesWith(answers: Parameters<typeof fakeCard>[0] = {}): Promise<void> {
  askQuote.mockClear();
  card = fakeCard(answers);
  notes = createCardNotes({ ports: card.ports, quote: askQuote, signal: life.signal });
  await settled();
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const ids = () => notes.here.value.map(({ id }) => id);
const kept = () =>
  card.ask.mock.calls.flatMap(([name, request]) => (name === 'drafts.keep' ? request : []));

describe('the notes of a card', () => {
  const other = { ...note, id: 'note-2', termId: 'denial' };

  it('are those on the entry that it shows', async () => {
    await notesWith({ 'notes.here': [note, other] });
    notes.about(onTerm);
    expect(ids()).toEqual(['note-1']);
    notes.turnTo('denial');
    expect(ids()).toEqual(['note-2']);
  });

  it('are the one note that it was opened on', async () => {
    await notesWith({ 'notes.here': [note, other] });
    notes.about({ is: 'note', noteId: 'note-2' });
    expect(ids()).toEqual(['note-2']);
  });

  it('are read again when they may have changed, and stay without an answer', async () => {
    const answers: unknown[] = [[], [note], new Error('gone')];
    await notesWith({
      'notes.here': () => {
        const answer = answers.shift();
        if (answer instanceof Error) throw answer;
        return answer;
      },
    });
    notes.about(onTerm);
    expect(ids()).toEqual([]);
    notes.hear({ news: 'notes.stale' });
    await settled();
    expect(ids()).toEqual(['note-1']);
    notes.hear({ news: 'notes.stale' });
    await settled();
    expect(ids()).toEqual(['note-1']);
  });

  it('have the note that was saved at once, and an older reading takes it away no more', async () => {
    const early = Promise.withResolvers<unknown>();
    const late = Promise.withResolvers<unknown>();
    const answers: unknown[] = [[], early.promise, late.promise];
    await notesWith({ 'notes.here': () => answers.shift(), 'notes.add': note });
    notes.about(onTerm);
    notes.hear({ news: 'notes.stale' }); // of another note: this reading has not ours yet
    notes.write();
    notes.editor.type('ask Dana');
    await notes.save();
    expect(ids()).toEqual(['note-1']);
    early.resolve([]);
    await settled();
    expect(ids()).toEqual(['note-1']);
    late.resolve([note, other]);
    await settled();
    expect(ids()).toEqual(['note-1']);
    expect(notes.said.value).toBe('Note saved');
  });
});

describe('a note that is begun in a card', () => {
  const saved = () => card.ask.mock.calls.find(([name]) => name === 'notes.add')?.[1];
  const write = async () => {
    notes.write();
    notes.editor.type('ask Dana');
    await notes.save();
  };

  it('is on the term and its words, and keeps what the page says it keeps', async () => {
    await notesWith({ 'notes.add': note });
    notes.about(onTerm);
    await write();
    expect(saved()).toMatchObject({ termId: 'claim', quote, title: 'Policy', body: 'ask Dana' });
  });

  it('is on no words when the card was led to another entry', async () => {
    await notesWith({ 'notes.add': note });
    notes.about(onTerm);
    notes.turnTo('denial');
    await write();
    expect(saved()).toMatchObject({ termId: 'denial' });
    expect(saved()).not.toHaveProperty('quote');
    expect(askQuote).not.toHaveBeenCalled();
  });

  it('is on selected words alone, or on the page', async () => {
    await notesWith({ 'notes.add': note });
    notes.about({ is: 'new-note', words: 'claims' });
    await write();
    expect(saved()).toMatchObject({ quote });
    expect(saved()).not.toHaveProperty('termId');
  });

  it('asks whether context is kept on the site from now on, but in no private window', async () => {
    await notesWith();
    notes.about(onTerm);
    notes.write();
    await settled();
    notes.editor.keepContext(false);
    expect(card.ask).toHaveBeenCalledWith('site.context', { keep: false });

    card = fakeCard();
    const ports = { ...card.ports, isPrivate: true };
    notes = createCardNotes({ ports, quote: askQuote, signal: life.signal });
    notes.about(onTerm);
    notes.write();
    await settled();
    notes.editor.keepContext(false);
    expect(card.ask).not.toHaveBeenCalledWith('site.context', expect.anything());
  });
});

describe('what is typed in a card', () => {
  it('is given to the background as it is typed, and taken back when it is saved', async () => {
    await notesWith({ 'notes.add': note });
    notes.about(onTerm);
    notes.write();
    notes.editor.type('ask');
    notes.editor.type('ask Dana');
    expect(kept()).toMatchObject([
      { key: 'claim claims', draft: { body: 'ask' } },
      { key: 'claim claims', draft: { body: 'ask Dana' } },
    ]);
    await notes.save();
    expect(kept().at(-1)).toEqual({ key: 'claim claims', draft: null });
  });

  it('is there again in the next card, which goes on with it', async () => {
    const draft = { id: 'note-9', body: 'ask Da', colour: 'sky' };
    await notesWith({ 'drafts.here': { 'claim claims': draft } });
    notes.about(onTerm);
    await notes.goOn('new');
    expect(notes.editor.state.value).toMatchObject({ is: 'open', isBrought: true, body: 'ask Da' });
  });

  it('is a change of a note, where that was being changed', async () => {
    await notesWith({ 'notes.here': [note] });
    notes.about(onTerm);
    await notes.goOn('note-1');
    expect(notes.editor.state.value).toMatchObject({ is: 'open', stored: { id: 'note-1' } });
  });

  it('is told no more once the card has gone', async () => {
    await notesWith();
    notes.about(onTerm);
    notes.write();
    life.abort();
    notes.editor.type('ask');
    expect(kept()).toEqual([]);
  });
});
