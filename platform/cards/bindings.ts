import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';

import type { CardSubject } from '@/core/card/subject';
import { QuoteShape, SubjectShape } from '@/core/card/subject-shape';
import type { Order } from '@/core/protocol/news';
import { type CardPage, pageOfSender } from '@/core/protocol/sender';

const nonce = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const News = v.variant('card', [
  v.strictObject({ card: v.literal('expect'), nonce, token: nonce, behalf: v.optional(nonce) }),
  v.strictObject({ card: v.picklist(['opened', 'gone', 'left', 'claim']), nonce }),
  v.strictObject({
    card: v.literal('elsewhere'),
    nonce,
    subject: SubjectShape,
    quote: v.optional(QuoteShape),
  }),
]);
type News = v.InferOutput<typeof News>;
const Bound = v.object({
  nonce: v.string(),
  documentId: v.optional(v.string()),
  page: v.object({ url: v.string(), title: v.string() }),
});
type Bound = v.InferOutput<typeof Bound>;

/** A card that a page's script has announced. */
interface Expected {
  readonly page: CardPage;
  readonly token: string;
  /** Of the frame that has announced it. */
  readonly frameId: number;
}

/** A frame that claims a nonce may be heard before the page that announces it. Milliseconds. */
const WAIT_MS = 2_000;
/** More cards of small frames than this are not open at once. */
const MOST_SMALL = 100;
const PREFIX = 'card ';
const TOP = { frameId: 0 };

/**
 * Knows which documents are cards of ours. The page's script announces a nonce, a document of
 * that tab claims it once and is given the card's script; from then on it asks for its page.
 * Bindings are in the session's memory, since the background may be stopped at any time.
 */
export function keepCards() {
  /** By tab and token: a card that is made anew is announced once more. */
  const small = new Map<string, CardPage>();
  const expected = new Map<string, PromiseWithResolvers<Expected>>();

  function expecting(key: string): PromiseWithResolvers<Expected> {
    const known = expected.get(key) ?? Promise.withResolvers<Expected>();
    expected.set(key, known);
    return known;
  }

  /** @returns by which the document knows the port of the page's script; undefined: it is not ours */
  async function claim(nonce: string, sender: Runtime.MessageSender, tabId: number) {
    if (!isMadeForCard(sender)) return undefined;
    const key = `${tabId} ${nonce}`;
    const known = await Promise.race([expecting(key).promise, later()]);
    // Once: a second document with this nonce is not ours.
    if (!expected.delete(key) || !known) return undefined;
    const { page, token, frameId: announcer } = known;
    const { frameId = 0 } = sender;
    // The page may have got hold of the nonce, or of the frame: who made it knows
    // (browser-bugs.md: frame-given-away).
    const asked = { order: 'confirm', nonce, frameId } as const;
    if ((await order(tabId, asked, { frameId: announcer })) !== true) return undefined;
    const { documentId } = sender as { documentId?: string };
    const bound: Bound = { nonce, page, ...(documentId !== undefined && { documentId }) };
    await browser.storage.session.set({ [keyOf(tabId, frameId)]: bound });
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['card.js'],
      injectImmediately: true,
    });
    return token;
  }

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const tabId = sender.tab?.id;
    if (sender.id !== browser.runtime.id || tabId === undefined || !v.is(News, message)) {
      return undefined;
    }
    return hear(message, sender, tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forget(tabId));

  function hear(news: News, sender: Runtime.MessageSender, tabId: number) {
    if (news.card === 'elsewhere') return sendElsewhere(news, sender, tabId);
    if (news.card === 'expect') {
      const page =
        news.behalf === undefined ? pageOfSender(sender) : small.get(`${tabId} ${news.behalf}`);
      const { nonce, token } = news;
      const { frameId = 0 } = sender;
      if (page) expecting(`${tabId} ${nonce}`).resolve({ page, token, frameId });
    } else if (news.card === 'claim') {
      return claim(news.nonce, sender, tabId).catch(() => undefined); // it is gone
    } else if (news.card === 'gone') {
      void forget(tabId, news.nonce);
    } else if (news.card === 'left') {
      void order(tabId, { order: 'leave-for', token: news.nonce }, TOP);
    } else {
      void order(tabId, { order: 'yield', nonce: news.nonce });
    }
    return undefined;
  }

  /** A card of a small frame, shown by the page around: its notes are the small frame's. */
  async function sendElsewhere(
    { nonce: token, subject, quote }: Extract<News, { card: 'elsewhere' }>,
    sender: Runtime.MessageSender,
    tabId: number,
  ): Promise<boolean> {
    if (small.size >= MOST_SMALL) small.clear();
    small.set(`${tabId} ${token}`, pageOfSender(sender));
    const shown = { order: 'show-for', token, subject: subject as CardSubject, quote } as const; // its shape was checked
    return (await order(tabId, shown, TOP)) === true;
  }

  async function forget(tabId: number, nonce?: string): Promise<void> {
    if (nonce !== undefined) expected.delete(`${tabId} ${nonce}`);
    const all = await browser.storage.session.get();
    const gone = Object.entries(all).filter(
      ([key, bound]) =>
        key.startsWith(`${PREFIX}${tabId} `) &&
        (nonce === undefined || (v.is(Bound, bound) && bound.nonce === nonce)),
    );
    await browser.storage.session.remove(gone.map(([key]) => key));
  }

  return {
    /** The page that a card is on; undefined for whoever is no card. */
    async pageOf({
      tab,
      frameId,
      ...sender
    }: Runtime.MessageSender): Promise<CardPage | undefined> {
      if (tab?.id === undefined || !frameId) return undefined;
      const key = keyOf(tab.id, frameId);
      const { [key]: bound } = await browser.storage.session.get(key);
      if (!v.is(Bound, bound)) return undefined;
      const { documentId } = sender as { documentId?: string };
      return bound.documentId === documentId ? bound.page : undefined;
    },
  };
}

/** A document as we make it: without an address, of an origin that is nobody's. */
function isMadeForCard(sender: Runtime.MessageSender): boolean {
  const { url, origin } = sender as { url?: string; origin?: string };
  return url === 'about:srcdoc' && (origin === undefined || origin === 'null');
}

/** To all frames of a tab, or one. Where none of our scripts runs nobody answers. */
function order(
  tabId: number,
  given: Order,
  frame?: { readonly frameId: number },
): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, given, frame ?? {}).catch(() => undefined);
}

function keyOf(tabId: number, frameId: number): string {
  return `${PREFIX}${tabId} ${frameId}`;
}

function later(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), WAIT_MS));
}
