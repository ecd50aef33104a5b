import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Asker } from '@/core/protocol/asker';
import type { Handlers } from '@/core/protocol/protocol';
import { answer } from '@/platform/messages/answer';
import { ask } from '@/platform/messages/ask';
import { hearNews } from '@/platform/messages/hear-news';
import { onNews } from '@/platform/messages/news';

const bus = await vi.hoisted(async () => (await import('./fake-bus')).createBus());
vi.mock('webextension-polyfill', () => ({ default: bus }));

const page = 'https://example.com/';
const tab = { id: 7, url: page, title: 'Policy' };
const id = '7a1f0f7e-2f1c-4f37-9d0e-0d4c5a7f1a11';
const draft = { id, body: 'ask Dana', colour: 'amber' } as const;
const note = { ...draft, createdAt: 1, changedAt: 1, revision: 1 };

let askers: Asker[];
/** Handlers that do nothing but remember who asked. */
const handlers = new Proxy({} as Handlers, {
  get: () => async (_request: unknown, asker: Asker) => {
    askers.push(asker);
    return [];
  },
});

beforeEach(() => {
  bus.silence();
  askers = [];
});
afterEach(() => vi.useRealTimers());

describe('ask', () => {
  it('returns what the handler returns', async () => {
    answer(handlers);
    await expect(ask('notes.list', {})).resolves.toEqual([]);
  });

  it('throws in words, even when the error has none', async () => {
    const full = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    answer({ ...handlers, 'notes.add': full });
    await expect(ask('notes.add', draft)).rejects.toThrow('QuotaExceededError');
  });

  it('asks again, with the same words, when the background ended before it answered', async () => {
    const heard: unknown[] = [];
    let isDead = true;
    bus.runtime.onMessage.addListener((message) => {
      heard.push(message);
      if (isDead) {
        isDead = false;
        return Promise.reject(new Error('The message channel closed before a response came'));
      }
      return Promise.resolve({ ok: true, value: note });
    });
    await expect(ask('notes.add', draft)).resolves.toEqual(note);
    expect(heard).toHaveLength(2);
    expect(heard[1]).toEqual(heard[0]);
  });

  it('gives up after three silences, and says that nothing is lost', async () => {
    vi.useFakeTimers();
    let count = 0;
    bus.runtime.onMessage.addListener(() => {
      count++;
      return new Promise(() => {});
    });
    const failure = expect(ask('notes.list', {})).rejects.toThrow('SilenceError');
    await vi.advanceTimersByTimeAsync(15_000);
    await failure;
    expect(count).toBe(3);
  });

  it('says so when this page runs the code of an older version', async () => {
    bus.runtime.id = undefined;
    await expect(ask('notes.list', {})).rejects.toThrow('UpdatedError');
  });
});

describe('answer', () => {
  beforeEach(() => answer(handlers));

  it.each<[string, object, string]>([
    ['notes.add', { ...draft, id: 'one' }, 'an id that is no UUID'],
    ['notes.add', { ...draft, body: '  ' }, 'an empty note'],
    ['notes.add', { ...draft, body: 'x'.repeat(20_001) }, 'a note that is too long'],
    ['notes.add', { ...draft, page }, 'a field that is not asked for'],
    ['notes.add', { ...draft, title: 'x'.repeat(301) }, 'a title longer than one that is stored'],
    ['site.context', { keep: false, host: 'other.example' }, 'a site that is not the asker’s own'],
    ['notes.addOn', { ...draft, page: { address: '', title: '' } }, 'a page without an address'],
    ['entries.get', { termId: '__proto__' }, 'an id that is no slug'],
    ['notes.edit', { ...draft, request: id, revision: 0 }, 'a revision that never was'],
  ])('refuses %s with %j: %s', async (name, request) => {
    await expect(bus.send({ name, request }, {})).resolves.toMatchObject({
      ok: false,
      problem: expect.stringContaining('Malformed'),
    });
    expect(askers).toEqual([]);
  });

  it('tells a page from ourselves by the browser, and cleans its address', async () => {
    await bus.send({ name: 'notes.quotes', request: {} }, { url: `${page}#part`, tab });
    await bus.send({ name: 'notes.quotes', request: {} }, {});
    expect(askers).toMatchObject([{ is: 'page', url: page, title: 'Policy' }, { is: 'ourselves' }]);
  });

  it.each([
    [
      { frameId: 0, tab: { ...tab, url: `${page}next` } },
      `${page}next`,
      'moved on without loading',
    ],
    [{ frameId: 4, tab: { ...tab, url: `${page}next` } }, page, 'a frame has its own address'],
    [{ frameId: 0, tab: { ...tab, url: 'https://other.example/' } }, page, 'the tab has left'],
  ])('takes the address of the document that asks: %j → %s (%s)', async (sender, url) => {
    await bus.send({ name: 'notes.quotes', request: {} }, { url: page, ...sender });
    expect(askers).toMatchObject([{ is: 'page', url, title: 'Policy' }]);
  });

  it.each<[string | undefined, string, string]>([
    ['https://example.com', page, 'of the page’s origin is part of the page'],
    ['https://other.example', '', 'of another origin has no page'],
    ['null', '', 'of an origin that is nobody’s has none'],
    [undefined, '', 'of which the browser says no origin has none'],
  ])('a frame without an address, of %s: %j (%s)', async (origin, url) => {
    const sender = { url: 'about:srcdoc', frameId: 4, tab, ...(origin && { origin }) };
    await bus.send({ name: 'notes.quotes', request: {} }, sender);
    expect(askers).toMatchObject([{ is: 'page', url, title: 'Policy' }]);
  });

  it('gives a page’s script no notes, and a card those of its page', async () => {
    const sender = { url: 'about:srcdoc', frameId: 9, origin: 'null', tab };
    await expect(bus.send({ name: 'notes.here', request: {} }, sender)).resolves.toEqual({
      ok: false,
      problem: 'A page may not ask "notes.here"',
    });
    bus.silence();
    answer(handlers, async ({ frameId }) =>
      frameId === 9 ? { url: page, title: 'Policy' } : undefined,
    );
    await bus.send({ name: 'notes.here', request: {} }, sender);
    expect(askers).toMatchObject([{ is: 'card', url: page, title: 'Policy' }]);
  });

  // A page that has taken over a content script sends in its name.
  it.each([page, 'ext://us.example/', undefined])('does not list notes for %s', async (url) => {
    const sender = url === undefined ? { url: '' } : { url };
    await expect(bus.send({ name: 'notes.list', request: {} }, sender)).resolves.toEqual({
      ok: false,
      problem: 'A page may not ask "notes.list"',
    });
  });

  it('leaves strangers and other messages alone', () => {
    expect(bus.send({ name: 'notes.list', request: {} }, { id: 'them' })).toBeUndefined();
    expect(bus.send({ name: 'constructor', request: {} }, {})).toBeUndefined();
    expect(bus.send({ news: 'page.changed' }, {})).toBeUndefined();
  });
});

describe('the allowance of a site', () => {
  const sender = { url: page, tab };
  const isRefused = async (message: unknown, from: object) =>
    ((await bus.send(message, from)) as { problem?: string })?.problem === 'TooMuchError';

  it('ends, for this site alone, and comes back with time', async () => {
    vi.useFakeTimers();
    answer(handlers);
    const message = { name: 'own.index', request: {} };
    for (let i = 0; i < 2_000; i++) expect(await isRefused(message, sender)).toBe(false);
    expect(await isRefused(message, sender)).toBe(true);
    const other = { url: 'https://other.example/', tab: { ...tab, url: 'https://other.example/' } };
    expect(await isRefused(message, other)).toBe(false);
    expect(await isRefused(message, {})).toBe(false);
    vi.advanceTimersByTime(1_000);
    expect(await isRefused(message, sender)).toBe(false);
  });

  it('holds no message longer than a note with all that is around it', async () => {
    answer(handlers);
    const message = { name: 'own.index', request: { filling: 'x'.repeat(200_000) } };
    expect(await isRefused(message, sender)).toBe(true);
    expect(await isRefused(message, {})).toBe(false);
  });
});

describe('hearNews', () => {
  it('hears what a page has to tell, with the tab, and of strangers nothing', () => {
    const heard = vi.fn();
    hearNews(heard);
    bus.send({ news: 'page.changed' }, { url: page, tab });
    bus.send({ news: 'page.changed' }, { id: 'them' });
    bus.send({ name: 'notes.list', request: {} }, {});
    expect(heard).toHaveBeenCalledExactlyOnceWith(
      { news: 'page.changed' },
      expect.objectContaining({ tab }),
    );
  });

  it.each<[object, string]>([
    [{ news: 'notes.changed', id, note }, 'a note that it has made up'],
    [{ news: 'everything.changed' }, 'that all was erased'],
    [{ news: 'settings.stale' }, 'that settings changed'],
    [{ news: 'page.counted', terms: '7' }, 'a count that is none'],
    [{ news: 'page.counted', terms: 7, title: 'x' }, 'more than it has to tell'],
    [{ news: 'stage.wanted', stage: 'constructor' }, 'a stage that is none'],
    [{ news: 'own.wanted', words: 'x'.repeat(2_001) }, 'words without end'],
  ])('does not hear %j of a page: %s', (message) => {
    const heard = vi.fn();
    hearNews(heard);
    bus.send(message, { url: page, tab });
    expect(heard).not.toHaveBeenCalled();
  });

  it('hears our own pages, also those in a tab', () => {
    const heard = vi.fn();
    hearNews(heard);
    bus.send({ news: 'notes.changed', id, note }, { tab });
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('onNews, in a page', () => {
  it('hears ourselves, and no other script of a page', () => {
    const heard = vi.fn();
    onNews(heard, new AbortController().signal);
    bus.send({ news: 'notes.stale' }, { url: page, tab });
    expect(heard).not.toHaveBeenCalled();
    bus.send({ news: 'notes.stale' }, {});
    expect(heard).toHaveBeenCalledExactlyOnceWith({ news: 'notes.stale' });
  });

  it('hears no more once it was aborted', () => {
    const heard = vi.fn();
    const life = new AbortController();
    onNews(heard, life.signal);
    life.abort();
    bus.send({ news: 'page.changed' }, {});
    expect(heard).not.toHaveBeenCalled();
  });
});
