import browser from 'webextension-polyfill';

import type { PageFrame } from '@/core/page/page-frame';
import { isSummary } from '@/core/page/summary-shape';
import type { News, Order } from '@/core/protocol/news';

import { forgetFrame, framesOf } from './known-frames';

/**
 * What the frames of a tab hold, the top one first; none where we cannot run. Each is asked by a
 * message: to run something in all frames would be to run it in those that are none of ours.
 */
export async function readFrames(tabId: number): Promise<readonly PageFrame[]> {
  const ids = await framesOf(tabId);
  const frames = await Promise.all(
    ids.map(async (frameId) => ({
      frameId,
      summary: await tellFrame(tabId, frameId, { order: 'read' }),
    })),
  );
  return frames
    .flatMap(({ frameId, summary }) => (isSummary(summary) ? [{ frameId, summary }] : []))
    .sort((a, b) => a.frameId - b.frameId);
}

/**
 * Tell one frame what to do. Nothing happens where none of our scripts runs.
 *
 * @returns whether it says that it did
 */
export async function giveOrder(tabId: number, frameId: number, order: Order): Promise<boolean> {
  return (await browser.tabs.sendMessage(tabId, order, { frameId }).catch(() => false)) === true;
}

/** A frame that does not answer has gone, or has gone elsewhere. */
export function tellFrame(tabId: number, frameId: number, message: News | Order): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => {
    void forgetFrame(tabId, frameId);
    return undefined;
  });
}
