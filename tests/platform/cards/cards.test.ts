import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { keepCards } from '@/platform/cards/bindings';

const browser = await vi.hoisted(async () => {
  const { createBus } = await import('../messages/fake-bus');
  const stored = new Map<string, unknown>();
  const session = {
    get: async (key?: string) =>
      Object.fromEntries([...stored].filter(([name]) => key === undefined || name === key)),
    set: async (rows: object) => {
      for (const [name, row] of Object.entries(rows)) stored.set(name, row);
    },
    remove: async (names: string | string[]) => {
      for (const name of [names].flat()) stored.delete(name);
    },
  };
  const executeScript = vi.fn(async () => []);
  const sendMessage = vi.fn(async (..._: unknown[]) => true as unknown);
  const tabs = { sendMessage, onRemoved: { addListener: vi.fn() } };
  return { ...createBus(), stored, storage: { session }, scripting: { executeScript }, tabs };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

const nonce = 'a'.repeat(32);
const other = 'b'.repeat(32);
const token = 'c'.repeat(32);
const tab = { id: 7, url: 'https://example.com/policy', title: 'Policy' };
const onPage = { url: tab.url, frameId: 0, tab, documentId: 'P' };
const inFrame = { url: 'about:srcdoc', origin: 'null', frameId: 4, tab, documentId: 'F' };
const policy = { url: tab.url, title: 'Policy' };
const madeUpHit = { kind: 'made-up', id: 'claim' };
const onMadeUp = { is: 'hit', hit: madeUpHit, words: 'claim', size: 'brief' };

let cards: ReturnType<typeof keepCards>;
const settle = () => vi.advanceTimersByTimeAsync(0);
const tell = async (message: object, sender: object) => {
  const answer = browser.send(message, sender);
  await settle();
  return answer === undefined ? undefined : 'an answer'; // a claim waits for its announcement
};
const pageOf = (sender: object) => cards.pageOf(sender as never); // as much of a sender as is asked

beforeEach(() => {
  vi.useFakeTimers();
  browser.silence();
  browser.stored.clear();
  browser.scripting.executeScript.mockClear();
  browser.tabs.sendMessage.mockClear();
  cards = keepCards();
});
afterEach(() => vi.useRealTimers());

describe('a document that was announced', () => {
  it.each(['before it claims', 'after'])(
    'has the card’s script and its page, announced %s',
    async (when) => {
      const steps = [
        () => tell({ card: 'expect', nonce, token }, onPage),
        () => tell({ card: 'claim', nonce }, inFrame),
      ];
      for (const step of when === 'after' ? steps.toReversed() : steps) await step();
      expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
        target: { tabId: 7, frameIds: [4] },
        files: ['card.js'],
        injectImmediately: true,
      });
      expect(await pageOf(inFrame)).toEqual(policy);
    },
  );

  it('has its page also after the background has been stopped', async () => {
    await tell({ card: 'expect', nonce, token }, onPage);
    await tell({ card: 'claim', nonce }, inFrame);
    browser.silence();
    cards = keepCards();
    expect(await pageOf(inFrame)).toEqual(policy);
  });

  it('has none when it has gone, or its tab', async () => {
    await tell({ card: 'expect', nonce, token }, onPage);
    await tell({ card: 'claim', nonce }, inFrame);
    await tell({ card: 'gone', nonce }, onPage);
    expect(await pageOf(inFrame)).toBeUndefined();
  });
});

describe('whoever else asks', () => {
  it.each<[string, object]>([
    ['another frame', { ...inFrame, frameId: 5 }],
    ['another document in the same frame', { ...inFrame, documentId: 'G' }],
    ['the same frame of another tab', { ...inFrame, tab: { ...tab, id: 8 } }],
    ['the page itself', onPage],
  ])('has no page of a card: %s', async (_, sender) => {
    await tell({ card: 'expect', nonce, token }, onPage);
    await tell({ card: 'claim', nonce }, inFrame);
    expect(await pageOf(sender)).toBeUndefined();
  });

  it.each<[string, object]>([
    ['has an address', { ...inFrame, url: 'https://example.com/frame' }],
    ['is of the page’s origin', { ...inFrame, origin: 'https://example.com' }],
  ])('gets nothing, although it knows the nonce: a document that %s', async (_, sender) => {
    await tell({ card: 'expect', nonce, token }, onPage);
    await tell({ card: 'claim', nonce }, sender);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('gets nothing where who has announced it does not know the frame for its card', async () => {
    browser.tabs.sendMessage.mockResolvedValueOnce(false);
    await tell({ card: 'expect', nonce, token }, { ...onPage, frameId: 3 });
    await tell({ card: 'claim', nonce }, inFrame);
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(
      7,
      { order: 'confirm', nonce, frameId: 4 },
      { frameId: 3 },
    );
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
    expect(await pageOf(inFrame)).toBeUndefined();
  });

  it('is told the token once it is known, and nobody else is', async () => {
    await tell({ card: 'expect', nonce, token }, onPage);
    const mine = browser.send({ card: 'claim', nonce }, inFrame);
    const theirs = browser.send({ card: 'claim', nonce }, { ...inFrame, frameId: 9 });
    await vi.advanceTimersByTimeAsync(3_000);
    await expect(mine).resolves.toBe(token);
    await expect(theirs).resolves.toBeUndefined();
  });

  it('gets nothing for a nonce that nobody has announced', async () => {
    await tell({ card: 'expect', nonce, token }, onPage);
    await tell({ card: 'claim', nonce: other }, inFrame);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
    expect(await pageOf(inFrame)).toBeUndefined();
  });

  it('gets nothing for one that was claimed already, or announced in another tab', async () => {
    await tell({ card: 'expect', nonce, token }, onPage);
    await tell({ card: 'claim', nonce }, { ...inFrame, tab: { ...tab, id: 8 } });
    await tell({ card: 'claim', nonce }, inFrame);
    await tell({ card: 'claim', nonce }, { ...inFrame, frameId: 9 });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(browser.scripting.executeScript).toHaveBeenCalledOnce();
    expect(await pageOf({ ...inFrame, frameId: 9 })).toBeUndefined();
  });

  it.each([
    { card: 'claim', nonce: 'short' },
    { card: 'expect', nonce, token, page: 'https://bank.example/' },
    { card: 'elsewhere', nonce, subject: { is: 'new-note', words: 'x' } },
    { card: 'elsewhere', nonce, subject: onMadeUp },
  ])('is not heard with %j', async (message) => {
    expect(await tell(message, onPage)).toBeUndefined();
    expect(browser.stored.size).toBe(0);
  });
});

describe('a card of a small frame', () => {
  const subject = {
    ...{ is: 'hit', hit: { kind: 'entry', id: 'claim' }, words: 'claims', size: 'brief' },
  };
  const small = { url: 'https://other.example/ad', frameId: 3, tab, documentId: 'S' };

  it('is shown by the page around, and its notes are the small frame’s', async () => {
    const isShown = browser.send({ card: 'elsewhere', nonce: other, subject }, small);
    await settle();
    expect(await isShown).toBe(true);
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(
      7,
      { order: 'show-for', token: other, subject, quote: undefined },
      { frameId: 0 },
    );
    await tell({ card: 'expect', nonce, token, behalf: other }, onPage);
    await tell({ card: 'claim', nonce }, inFrame);
    expect(await pageOf(inFrame)).toEqual({ url: small.url, title: 'Policy' });
  });

  it('is nobody’s under a token that no frame has asked with', async () => {
    await tell({ card: 'expect', nonce, token, behalf: other }, onPage);
    await tell({ card: 'claim', nonce }, inFrame);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await pageOf(inFrame)).toBeUndefined();
  });

  it('is not shown where no script of ours answers', async () => {
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'));
    const answer = browser.send({ card: 'elsewhere', nonce: other, subject }, small);
    await expect(answer).resolves.toBe(false);
  });
});

it('tells the other frames of a tab when a card is shown in one', async () => {
  await tell({ card: 'opened', nonce }, onPage);
  expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { order: 'yield', nonce }, {});
});
