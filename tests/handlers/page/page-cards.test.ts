import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';

import { type Cards, createCards } from '@/handlers/page/cards';
import type { HitMark } from '@/platform/page/marked-block';
import type { NoteMark } from '@/platform/page/page-notes';
import { targetOfHit } from '@/platform/page/targets';
import { world } from '@/platform/page/world';

import { fakePorts, pageSettings, rangeOf } from './fake-ports';

let life: AbortController;
let cards: Cards;
let given: ReturnType<typeof fakePorts>;
let marks: HitMark[];
let notes: NoteMark[];
const painter = { add: vi.fn(), remove: vi.fn() };
const onChoice = vi.fn();

beforeAll(() => page.viewport(1_000, 800));
beforeEach(() => start());
afterEach(() => {
  life.abort();
  world.codelightShield?.end();
  delete world.codelightShield;
  getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

function start(changed = {}): void {
  life?.abort();
  for (const spy of [painter.add, painter.remove, onChoice]) spy.mockClear();
  life = new AbortController();
  document.body.innerHTML = '<p>The claim.</p><p>A denial.</p><p>A note here.</p>';
  const [first, second, third] = [...document.querySelectorAll('p')].map(
    ({ firstChild }) => firstChild as Text,
  );
  marks = [markOn(first as Text, 4, 9), markOn(second as Text, 2, 8)];
  notes = [
    {
      note: { id: 'note-1', colour: 'amber' },
      range: rangeOf(third as Text, 2, 6),
      words: 'note',
    },
  ];
  given = fakePorts({}, changed);
  cards = createCards({
    ...{ ports: given.ports, painter, settings: pageSettings, onChoice, signal: life.signal },
    marks: { chosen: () => marks },
    notes: { marks: () => notes },
    termsIn: (words) => (words.includes('claim') ? ['claim'] : []),
    roots: () => [],
  });
}

function markOn(node: Text, start: number, end: number): HitMark {
  const hit = { kind: 'entry', id: node.data.slice(start, end), start, end } as const;
  const block = { text: node.data, runs: [{ node, from: 0, start: 0 }] };
  return { hit, block, range: rangeOf(node, start, end) };
}

const target = (at: number) => targetOfHit(marks[at] as HitMark);
/** What the last card was asked to show. */
const shown = () => {
  const told = given.cards.at(-1)?.told.findLast(({ tell }) => tell === 'show');
  return told?.tell === 'show' ? told : undefined;
};
const subjects = () =>
  given.cards.flatMap(({ told }) =>
    told.flatMap((one) => (one.tell === 'show' ? one.subject : [])),
  );
const tellsOf = () => given.cards.at(-1)?.told.map(({ tell }) => tell) ?? [];
const say = (...message: Parameters<(typeof given.cards)[number]['say']>) =>
  given.cards.at(-1)?.say(...message);
const isOpen = () => document.querySelector(':root > div') !== null;
const write = () => say({ tell: 'state', isPinned: false, isWriting: true, editing: 'new' });
const walk = (order: 'next' | 'previous' | 'first' | 'last', before = 0, all = 3) =>
  cards.follow({ order, before, all });

describe('a card on a mark', () => {
  it('is opened with its words lit, and their light goes with it', () => {
    cards.open(target(0), 'brief');
    expect(shown()?.subject).toMatchObject({ is: 'hit', hit: { id: 'claim' }, size: 'brief' });
    expect(painter.add).toHaveBeenCalledExactlyOnceWith('codelight-here', marks[0]?.range);
    say({ tell: 'close' });
    expect(isOpen()).toBe(false);
    expect(painter.remove).toHaveBeenCalledExactlyOnceWith('codelight-here', marks[0]?.range);
  });

  it('grows when its mark is clicked, and is not drawn again', () => {
    cards.open(target(0), 'brief', { isPassing: true });
    cards.open(target(0), 'full');
    expect(tellsOf()).toContain('grow');
    expect(subjects()).toHaveLength(1);
    cards.leave('away'); // a click has made it stay
    expect(tellsOf()).not.toContain('leave');
  });

  it('that was opened by a passing pointer goes with that; a click elsewhere closes any', () => {
    cards.open(target(0), 'brief', { isPassing: true });
    say({ tell: 'focused' });
    cards.leave('away');
    expect(tellsOf()).toContain('leave');
    say({ tell: 'close' });
    cards.open(target(1), 'full');
    say({ tell: 'focused' });
    cards.leave('away');
    const before = tellsOf().filter((tell) => tell === 'leave').length;
    cards.leave('click');
    expect(tellsOf().filter((tell) => tell === 'leave')).toHaveLength(before + 1);
  });

  it('does not give way to another while a note is written in it', () => {
    cards.open(target(0), 'full');
    write();
    cards.open(target(1), 'full');
    cards.follow({ order: 'look-up' });
    cards.follow({ order: 'note' });
    cards.follow({ order: 'yield', nonce: 'another' });
    expect(walk('next')).toBe(true);
    expect(subjects()).toHaveLength(1);
    expect(isOpen()).toBe(true);
  });

  it('is waited for while a note is written, and not otherwise', () => {
    const act = vi.fn();
    cards.open(target(0), 'full');
    write();
    cards.whenWritten(act);
    expect(act).not.toHaveBeenCalled();
    say({ tell: 'close' });
    expect(act).toHaveBeenCalledOnce();
    cards.whenWritten(act);
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('tells which sense was chosen, if that is one of those it was opened on', () => {
    const [mark] = marks as [HitMark];
    const senses = { form: 'pa', ids: ['a', 'b'], by: 'nothing' } as const;
    marks = [{ ...mark, hit: { ...mark.hit, senses } }];
    cards.open(target(0), 'brief');
    const form = { form: 'pa', words: 'PA', by: 'choice', ids: ['b', 'a'] } as const;
    say({ tell: 'choose', form });
    say({ tell: 'choose', form: { ...form, ids: ['other'] } });
    expect(onChoice).toHaveBeenCalledExactlyOnceWith(form);
  });

  it('is given the words that it is on, with what stands around them, when it asks', async () => {
    cards.open(target(0), 'full');
    say({ tell: 'quote' });
    await vi.waitFor(() => expect(tellsOf()).toContain('quote'));
    const told = given.cards.at(-1)?.told.find(({ tell }) => tell === 'quote');
    expect(told).toMatchObject({ quote: { text: 'claim', before: '\nThe ' } });
  });

  it('says that the pointer has come to it', () => {
    const act = vi.fn();
    cards.onPointed(act);
    cards.open(target(0), 'brief');
    say({ tell: 'pointed' });
    expect(act).toHaveBeenCalledOnce();
  });
});

describe('going from mark to mark', () => {
  it('says which it is of all in the tab, and what stands around it', () => {
    expect(walk('first', 4, 9)).toBe(true);
    expect(shown()).toMatchObject({ position: { at: 5, all: 9, sentence: 'The claim.' } });
  });

  it('goes on from the last card, also from within that', () => {
    walk('first');
    say({ tell: 'go', step: 1 });
    expect(shown()?.subject).toMatchObject({ hit: { id: 'denial' } });
    expect(walk('next')).toBe(true);
    expect(shown()?.subject).toEqual({ is: 'note', noteId: 'note-1' });
    expect(walk('previous')).toBe(true);
    expect(shown()?.subject).toMatchObject({ hit: { id: 'denial' } });
    expect(walk('last')).toBe(true);
    expect(shown()?.subject).toEqual({ is: 'note', noteId: 'note-1' });
  });

  it('beyond the last is another frame’s: the background is told', () => {
    walk('last');
    expect(walk('next')).toBe(false);
    expect(given.tell).not.toHaveBeenCalled();
    say({ tell: 'go', step: 1 });
    expect(given.tell).toHaveBeenCalledExactlyOnceWith({ news: 'marks.beyond', step: 1 });
  });
});

describe('an order', () => {
  it('shows a term, and a note, if the page has them', () => {
    cards.follow({ order: 'show', hit: { kind: 'entry', id: 'denial' } });
    expect(shown()?.subject).toMatchObject({ hit: { id: 'denial' }, size: 'full' });
    cards.follow({ order: 'show', noteId: 'note-1' });
    expect(shown()?.subject).toEqual({ is: 'note', noteId: 'note-1' });
    cards.follow({ order: 'show', noteId: 'elsewhere' });
    expect(subjects()).toHaveLength(2);
  });

  it('looks up what is selected, with the terms in it; or nothing', () => {
    cards.follow({ order: 'look-up' });
    expect(shown()?.subject).toEqual({ is: 'look-up', words: '', inside: [] });
    getSelection()?.selectAllChildren(document.querySelector('p') as Element);
    cards.follow({ order: 'look-up' });
    expect(shown()?.subject).toEqual({ is: 'look-up', words: 'The claim.', inside: ['claim'] });
  });

  it('begins a note on what is selected', () => {
    getSelection()?.selectAllChildren(document.querySelector('p') as Element);
    cards.follow({ order: 'note' });
    expect(shown()?.subject).toEqual({ is: 'new-note', words: 'The claim.' });
  });

  it('closes the card, when one was opened in another frame', () => {
    cards.open(target(0), 'full');
    const [expected] = given.announce.mock.calls[0] ?? [];
    const nonce = expected?.card === 'expect' ? expected.nonce : '';
    expect(cards.follow({ order: 'confirm', nonce, frameId: 3 })).toBe(true);
    expect(cards.follow({ order: 'confirm', nonce: 'forged', frameId: 3 })).toBe(false);
    cards.follow({ order: 'yield', nonce });
    expect(isOpen()).toBe(true);
    cards.follow({ order: 'yield', nonce: 'another' });
    expect(isOpen()).toBe(false);
  });

  it('shows the card of a small frame, which gives it its words', async () => {
    const subject = { is: 'note', noteId: 'theirs' } as const;
    const quote = { text: 'theirs', before: '', after: '', at: 0 };
    expect(cards.follow({ order: 'show-for', token: 'token', subject, quote })).toBe(true);
    expect(shown()?.subject).toEqual(subject);
    expect(given.announce).toHaveBeenCalledWith(expect.objectContaining({ behalf: 'token' }));
    say({ tell: 'quote' });
    await vi.waitFor(() =>
      expect(given.cards.at(-1)?.told).toContainEqual({ tell: 'quote', quote }),
    );
  });

  it('closes the card of a small frame, unless the pointer has come to it in time', () => {
    vi.useFakeTimers();
    const subject = { is: 'note', noteId: 'theirs' } as const;
    for (const isPointed of [false, true]) {
      cards.follow({ order: 'show-for', token: 'token', subject });
      cards.follow({ order: 'leave-for', token: 'token' });
      if (isPointed) say({ tell: 'pointed' });
      vi.advanceTimersByTime(1_200);
      expect(isOpen()).toBe(isPointed);
    }
    vi.useRealTimers();
  });
});

describe('the two buttons beside a selection', () => {
  const select = () => {
    const range = new Range();
    range.selectNodeContents(document.querySelector('p') as Element);
    return { words: 'The claim.', range };
  };

  it('come with it and go with it, without light', () => {
    cards.offer(select());
    expect(shown()?.subject).toEqual({ is: 'offer' });
    expect(painter.add).not.toHaveBeenCalled();
    cards.offer(undefined);
    expect(isOpen()).toBe(false);
  });

  it('do not come while a card is open', () => {
    cards.open(target(0), 'full');
    cards.offer(select());
    expect(subjects()).toHaveLength(1);
  });

  it('act on what they were offered for, also when that is no more selected', () => {
    cards.offer(select());
    say({ tell: 'act', act: 'look-up' });
    expect(shown()?.subject).toEqual({ is: 'look-up', words: 'The claim.', inside: ['claim'] });
    say({ tell: 'close' });
    cards.offer(select());
    say({ tell: 'act', act: 'note' });
    expect(shown()?.subject).toEqual({ is: 'new-note', words: 'The claim.' });
  });
});

describe('a frame that is too small for a card', () => {
  beforeEach(() => page.viewport(200, 200));
  afterEach(() => page.viewport(1_000, 800));

  it('has its card shown by the page around, and says when the pointer has left', async () => {
    start({ isTop: false });
    given.announce.mockResolvedValue(true);
    cards.warm(target(0));
    cards.open(target(0), 'brief');
    await vi.waitFor(() =>
      expect(given.announce).toHaveBeenCalledWith(
        expect.objectContaining({ card: 'elsewhere', quote: expect.anything() }),
      ),
    );
    expect(given.cards).toEqual([]);
    await vi.waitFor(() => {
      cards.leave('away');
      expect(given.announce).toHaveBeenCalledWith(expect.objectContaining({ card: 'left' }));
    });
  });

  it('shows its card itself where the page around has no script of ours', async () => {
    start({ isTop: false });
    cards.open(target(0), 'brief');
    await vi.waitFor(() => expect(shown()?.subject).toMatchObject({ hit: { id: 'claim' } }));
  });

  it('is no frame: a small window shows its cards', () => {
    cards.open(target(0), 'brief');
    expect(shown()?.subject).toMatchObject({ hit: { id: 'claim' } });
  });
});

it('a point is near an open card on the card, on its word and between the two', () => {
  const { left, top } = (document.querySelector('p') as Element).getBoundingClientRect();
  expect(cards.isNear({ x: left + 40, y: top + 5 })).toBeUndefined();
  cards.open(target(0), 'brief');
  say({ tell: 'size', width: 300, height: 100, isFilled: true, isRtl: false });
  expect(cards.isNear({ x: left + 35, y: top + 5 })).toBe(true);
  expect(cards.isNear({ x: 900, y: 700 })).toBe(false);
});
