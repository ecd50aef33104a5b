import browser from 'webextension-polyfill';

import type { News, Order } from '@/core/protocol/news';

import { isOurselves, listen } from './listen';

/** Hear, in a page or a card, what the background and our own pages tell. */
export function onNews(react: (news: News) => void, signal: AbortSignal): void {
  listen((message, sender) => {
    if ('news' in message && isOurselves(sender)) react(message as News); // our own code: typed, not checked
    return undefined;
  }, signal);
}

/**
 * Hear what the background or a page of ours tells this frame's content script to do.
 *
 * @param react - returns what is asked for: whether it could, or what is here
 */
export function onOrder(react: (order: Order) => unknown, signal: AbortSignal): void {
  listen(
    (message, sender) =>
      'order' in message && isOurselves(sender) ? react(message as Order) : undefined, // the same
    signal,
  );
}

/** Tell our own pages and the background. */
export function tellOurselves(news: News): void {
  // Rejects when none is open, which is most of the time.
  void browser.runtime.sendMessage(news).catch(() => undefined);
}

/** Tell our own pages and the content scripts of every tab. */
export function tellEverybody(news: News): void {
  tellOurselves(news);
  void tellPages(news);
}

/** Tell the content scripts of every tab, and the cards there: nothing that is not for each. */
export async function tellPages(news: News): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  // Tabs without a script of ours (a store's pages, sites switched off) refuse.
  await Promise.allSettled(tabs.map(({ id = -1 }) => browser.tabs.sendMessage(id, news)));
}
