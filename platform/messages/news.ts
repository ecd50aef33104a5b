import browser from 'webextension-polyfill';

import type { News, Order } from '@/core/protocol/news';

import { listen } from './listen';

/** Hear what other parts tell, and from which tab and frame, when that is a page. */
export function onNews(
  react: (news: News, tabId: number | undefined, frameId: number | undefined) => void,
  signal?: AbortSignal,
): void {
  listen((message, tabId, frameId) => {
    if ('news' in message) react(message as News, tabId, frameId); // our own code tells: typed, not checked
    return undefined;
  }, signal);
}

/**
 * Hear what the background or a page of ours tells this frame's content script to do.
 *
 * @param react - returns whether it could, where that is asked
 */
export function onOrder(react: (order: Order) => boolean | undefined, signal: AbortSignal): void {
  listen((message) => ('order' in message ? react(message as Order) : undefined), signal); // the same
}

/** Tell our own pages. */
export function tellOurselves(news: News): void {
  // Rejects when none is open, which is most of the time.
  void browser.runtime.sendMessage(news).catch(() => undefined);
}

/** Tell our own pages and the content scripts of every tab. */
export function tellEverybody(news: News): void {
  tellOurselves(news);
  void tellPages(news);
}

/** Tell the content scripts of every tab, and the cards there. */
export async function tellPages(news: News): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  // Tabs without a script of ours (a store's pages, sites switched off) refuse.
  await Promise.allSettled(tabs.map(({ id = -1 }) => browser.tabs.sendMessage(id, news)));
}
