import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { CardSubject } from '@/core/card/subject';
import { createCardNotes } from '@/handlers/card/card-notes';
import { drawCard } from '@/handlers/card/draw-card';
import { drawOffer } from '@/handlers/card/draw-offer';
import type { Drawn } from '@/handlers/card/drawn';

import { entry, fakeCard, fakeRoom, note } from './fake-card';

const hit = { kind: 'entry', id: 'claim' } as const;
const onTerm: CardSubject = { is: 'hit', hit, words: 'claims', size: 'full' };
const form = { form: 'pa', words: 'PA', ids: ['claim', 'denial'], by: 'nothing' } as const;
let life: AbortController;
let card: ReturnType<typeof fakeCard>;
let room: ReturnType<typeof fakeRoom>;
let drawn: Drawn;
let isInSight: boolean;

beforeEach(() => {
  life = new AbortController();
  isInSight = true;
});
afterEach(() => {
  drawn?.end();
  life.abort();
  document.body.replaceChildren();
});

async function draw(
  subject: CardSubject,
  answers: Parameters<typeof fakeCard>[0] = {},
  more: { readonly editing?: string; readonly at?: number } = {},
): Promise<void> {
  card = fakeCard(answers);
  room = fakeRoom();
  const notes = createCardNotes({
    ...{ ports: card.ports, signal: life.signal, quote: async () => undefined },
  });
  const { editing, at } = more;
  drawn = drawCard({
    ...{ room: room.room, ports: card.ports, subject, notes, tell: room.tell, editing },
    position: at === undefined ? undefined : { at, all: 9, sentence: 'The claim.' },
    isInSight: () => isInSight,
  });
  await vi.waitFor(() => expect(room.stage.querySelector('.skeleton')).toBeNull());
  await new Promise((resolve) => setTimeout(resolve));
}

const heading = () => room.stage.querySelector('h2');
const button = (name: RegExp) =>
  [...room.stage.querySelectorAll('button')].find(
    ({ ariaLabel, textContent }) => name.test(ariaLabel ?? '') || name.test(textContent ?? ''),
  );
const area = () => room.stage.querySelector('textarea');
const press = (key: string) =>
  heading()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const said = () => room.tell.mock.calls.map(([message]) => message);

describe('a card', () => {
  it('shows the entry that it was opened on, and its place among the marks', async () => {
    await draw(onTerm, {}, { at: 3 });
    expect(heading()?.textContent).toContain('Claim');
    expect(room.stage.textContent).toContain('3 of 9');
    expect(card.ask).toHaveBeenCalledWith('entries.get', { termId: 'claim' });
  });

  it('says what it is: pinned, written in', async () => {
    await draw(onTerm);
    expect(said()).toContainEqual({ tell: 'state', isPinned: false, isWriting: false });
    button(/keep open/i)?.click();
    expect(said()).toContainEqual({ tell: 'state', isPinned: true, isWriting: false });
    drawn.leave();
    expect(said()).not.toContainEqual({ tell: 'close' });
    button(/keep open/i)?.click();
    drawn.leave();
    expect(said()).toContainEqual({ tell: 'close' });
  });

  it('tells which sense was chosen, and shows that', async () => {
    await draw({ is: 'senses', form });
    press('2');
    const choice = said().find(({ tell }) => tell === 'choose');
    expect(choice).toMatchObject({ form: { ids: ['denial', 'claim'], by: 'choice' } });
  });

  it.each([
    ['.', { tell: 'go', step: 1 }],
    [',', { tell: 'go', step: -1 }],
    ['p', { tell: 'state', isPinned: true, isWriting: false }],
    ['n', { tell: 'state', isPinned: false, isWriting: false, editing: 'new' }],
  ])('does at the key %s what it tells: %j', async (key, message) => {
    await draw(onTerm);
    press(key);
    await vi.waitFor(() => expect(said()).toContainEqual(message));
  });

  it('leaves letters alone that are typed', async () => {
    await draw(onTerm);
    press('n');
    await vi.waitFor(() => expect(area()).not.toBeNull());
    room.tell.mockClear();
    area()?.dispatchEvent(new KeyboardEvent('keydown', { key: '.', bubbles: true }));
    expect(said()).not.toContainEqual({ tell: 'go', step: 1 });
  });

  it('gives the focus to what was typed in, or to its heading', async () => {
    await draw(onTerm);
    drawn.resume();
    const root = room.stage.getRootNode() as ShadowRoot;
    expect(root.activeElement).toBe(heading());
    press('n');
    await vi.waitFor(() => expect(area()).not.toBeNull());
    drawn.resume();
    expect(root.activeElement).toBe(area());
  });

  it('goes on with what was being written when it was made anew', async () => {
    const draft = { id: 'x', body: 'ask Da', colour: 'sky' };
    await draw(onTerm, { 'drafts.here': { 'claim claims': draft } }, { editing: 'new' });
    await vi.waitFor(() => expect(area()?.value).toBe('ask Da'));
  });

  it('lets nothing be typed once it is locked, and offers the sidebar', async () => {
    await draw(onTerm, {}, { editing: 'new' });
    await vi.waitFor(() => expect(area()).not.toBeNull());
    drawn.lock();
    await vi.waitFor(() => expect(area()?.readOnly || area()?.disabled).toBe(true));
  });

  it('deletes a note only when that is pressed in plain sight', async () => {
    await draw(onTerm, { 'notes.here': [note], 'notes.delete': note });
    isInSight = false;
    await vi.waitFor(() => expect(button(/delete/i)).toBeDefined());
    button(/delete/i)?.click();
    expect(card.ask).not.toHaveBeenCalledWith('notes.delete', expect.anything());
    isInSight = true;
    button(/delete/i)?.click();
    const request = expect.objectContaining({ id: 'note-1' });
    expect(card.ask).toHaveBeenCalledWith('notes.delete', request);
  });

  it('is drawn no more when it ends, and keeps what was typed', async () => {
    await draw(onTerm, {}, { editing: 'new' });
    await vi.waitFor(() => expect(area()).not.toBeNull());
    drawn.end();
    expect(room.stage.childElementCount).toBe(0);
  });

  it('shows what words come to that were looked up', async () => {
    await draw(
      { is: 'look-up', words: 'claims', inside: ['claim'] },
      {
        'entries.find': { entries: [], how: { is: 'near' } },
      },
    );
    expect(room.stage.textContent).toContain(entry.name);
  });
});

it('two buttons beside a selection tell which was pressed, and close when the hand has left', () => {
  room = fakeRoom();
  drawn = drawOffer(room.room, room.tell);
  for (const one of room.stage.querySelectorAll('button')) one.click();
  drawn.leave();
  expect(said()).toEqual([
    { tell: 'act', act: 'look-up' },
    { tell: 'act', act: 'note' },
    { tell: 'close' },
  ]);
});
