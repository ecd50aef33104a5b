import type { Frame } from 'puppeteer-core';

import type { Where } from './driver';

/** On a page of ours: the one element that a card is in, last in the document. */
export const OUR_HOST = `document.querySelector(':root > div:last-child')`;

/** The document of the card that is open on a page, or in one of its frames. */
export async function cardIn(where: Where): Promise<Frame | undefined> {
  const parent = 'mainFrame' in where ? where.mainFrame() : where;
  for (const frame of parent.childFrames()) {
    if (frame.detached) continue;
    // It may go while it is asked.
    const isCard = await frame.evaluate(isOpenCard).catch(() => false);
    if (isCard && (await isSeen(frame).catch(() => false))) return frame;
  }
  return undefined;
}

/** A card that is made ready is drawn, and not to be seen before it is opened. */
async function isSeen(frame: Frame): Promise<boolean> {
  const element = await frame.frameElement();
  const opacity = await element?.evaluate(
    ({ parentElement }) => parentElement && getComputedStyle(parentElement).opacity,
  );
  await element?.dispose();
  return opacity === '1';
}

/** A card's document from before it is opened has nothing in it. */
function isOpenCard(): boolean {
  return (
    document.documentElement.hasAttribute('data-card') &&
    document.body?.firstElementChild !== null &&
    innerWidth > 0
  );
}
