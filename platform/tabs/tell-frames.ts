import { keysOf } from '@/core/address/address-keys';
import type { News } from '@/core/protocol/news';

import { tellFrame } from './frames';
import { allFrames } from './known-frames';

/**
 * Tell the frames that are on a page, and the cards there.
 *
 * @param page - an address that a note is kept on
 */
export async function tellFramesOn(page: string, news: News): Promise<void> {
  const frames = (await allFrames()).filter((frame) => keysOf(frame.page).includes(page));
  await Promise.all(frames.map(({ tabId, frameId }) => tellFrame(tabId, frameId, news)));
}
