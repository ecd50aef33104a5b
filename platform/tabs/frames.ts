import browser from 'webextension-polyfill';

import type { PageSummary } from '@/core/page/page-summary';
import { WORLD_KEY } from '@/core/page/world-key';
import type { Order } from '@/core/protocol/news';

/** One frame of a tab that runs our content script. */
export interface PageFrame {
  readonly frameId: number;
  readonly summary: PageSummary;
}

/** What the frames of a tab hold, the top one first; none where we cannot run. */
export async function readFrames(tabId: number): Promise<readonly PageFrame[]> {
  const target = { tabId, allFrames: true };
  // Rejects for a store's pages, other extensions, a tab just closed, access revoked.
  const results = await browser.scripting
    .executeScript({ target, func: summaryOfFrame, args: [WORLD_KEY] })
    .catch(() => []);
  return results
    .flatMap(
      ({ frameId, result }) => (result ? [{ frameId, summary: result as PageSummary }] : []), // made by the function below
    )
    .sort((a, b) => a.frameId - b.frameId);
}

/** Runs in the page's content-script world, where the content script left a way to read it. */
function summaryOfFrame(key: string): unknown {
  const home = globalThis as { [key: symbol]: { codelight?: { read(): unknown } } | undefined };
  return home[Symbol.for(key)]?.codelight?.read();
}

/**
 * Tell one frame what to do. Nothing happens where none of our scripts runs.
 *
 * @returns whether it says that it did
 */
export async function giveOrder(tabId: number, frameId: number, order: Order): Promise<boolean> {
  return (await browser.tabs.sendMessage(tabId, order, { frameId }).catch(() => false)) === true;
}
