import type { Page } from 'puppeteer-core';

import { cardIn } from './card-frame';
import type { Driver, Point, Where } from './driver';
import { pause, until } from './until';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A frame of a page, once it is there and has marks. */
export async function frameOf(driver: Driver, page: Page, name: string): Promise<Where> {
  const frame = await until(`there is a frame "${name}"`, async () => {
    for (const one of page.frames()) {
      if (one.detached) continue;
      if ((await one.evaluate(() => window.name)) === name) return one;
    }
    return undefined;
  });
  await driver.termMarks(frame);
  return frame;
}

/** What a reader does with marks and their cards on one page, and sees of them. */
export function handOn(driver: Driver, page: Page) {
  /** Where a card is in the window, once it has come to rest. */
  async function cardBox(where: Where = page): Promise<Box> {
    let before = '';
    return until('the card rests', async () => {
      const size = await driver.inCard(where, () => [innerWidth, innerHeight] as const);
      const card = await cardIn(where);
      if (!size || !card) return undefined;
      const [left, top] = await driver.cornerOf(card);
      const box = { left, top, right: left + size[0], bottom: top + size[1] };
      const isResting = JSON.stringify(box) === before;
      before = JSON.stringify(box);
      await pause(120);
      return isResting ? box : undefined;
    });
  }

  return {
    cardBox,
    async rest(words: string, where: Where = page, within?: string): Promise<string> {
      await driver.rest(page, await driver.pointOnMark(where, words, within));
      return driver.cardName(where);
    },
    async click(words: string, where: Where = page, within?: string): Promise<string> {
      await driver.click(page, await driver.pointOnMark(where, words, within));
      return driver.cardName(where);
    },
    /** @param inMs - how long it is watched */
    async noCard(where: Where = page, inMs = 700): Promise<boolean> {
      await pause(inMs);
      return (await driver.cardText(where)) === undefined;
    },
    async middleOfCard(where: Where = page): Promise<Point> {
      const { left, right, top, bottom } = await cardBox(where);
      return [(left + right) / 2, (top + bottom) / 2];
    },
    async writeNote(words: string, where: Where = page): Promise<void> {
      await driver.clickInCard(page, 'Add note', where);
      await driver.typeInCard(page, 'Note', words, where);
      await driver.clickInCard(page, 'Save note', where);
      await until('it is saved', async () => (await driver.cardStatus(where)) === 'Note saved');
    },
    /** Boxes of the words that a card is open on, line by line, in their frame's window. */
    linesOf: (where: Where = page): Promise<readonly Box[]> =>
      where.evaluate(() => {
        const [range] = CSS.highlights.get('codelight-here') ?? [];
        if (!range) return [];
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return [...live.getClientRects()]
          .filter(({ width }) => width > 0)
          .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
      }),
  };
}

export function isOverlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
