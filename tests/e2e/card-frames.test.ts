import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { frameOf, handOn } from './harness/card-hand';
import { browserNames } from './harness/launch';
import { hasCases, type Opened, open } from './harness/open';
import { pause, until } from './harness/until';

describe.each(browserNames)('cards in frames, in %s', (name) => {
  let opened: Opened;
  let page: Page;
  let hand: ReturnType<typeof handOn>;

  beforeAll(async () => {
    opened = await open(name);
    await opened.driver.install();
  });
  afterEach(() => page.close());
  afterAll(() => opened.close());

  const go = async (where: string) => {
    page = await opened.driver.newPage(where);
    hand = handOn(opened.driver, page);
  };
  /** Headings of all cards that are open in the tab. */
  const openCards = async () => {
    const all = await Promise.all(
      page.frames().map(async (frame) => {
        if (frame.detached) return undefined;
        return opened.driver.cardText(frame).catch(() => undefined);
      }),
    );
    return all.filter((text) => text !== undefined);
  };

  it.each(['/pages/card-frames.html', ...(hasCases ? ['/cases/frames-cards.html'] : [])])(
    'are one in a tab: %s',
    async (where) => {
      await go(where);
      const lesson = await frameOf(opened.driver, page, 'lesson');
      await hand.click('fee schedule', lesson);
      await hand.rest('clean claim');
      await until('there is one', async () => (await openCards()).length === 1);
      expect((await openCards())[0]).toContain('Clean claim');
      await page.mouse.move(1190, 5, { steps: 4 });
      await until('there is none', async () => (await openCards()).length === 0);
      await hand.rest('allowed amount', lesson);
      // The pointer leaves the frame for the page around it.
      await page.mouse.move(1190, 5, { steps: 4 });
      await until('there is none', async () => (await openCards()).length === 0);
    },
  );

  it('are one in a tab when a frame beside an open card has another', async () => {
    await go('/pages/card-frames.html');
    const lesson = await frameOf(opened.driver, page, 'lesson');
    await hand.click('clean claim');
    await hand.rest('allowed amount', lesson);
    await until('there is one', async () => (await openCards()).length === 1);
    expect((await openCards())[0]).toContain('Allowed amount');
  });

  it('are gone to in one order, round and round, and say where they are', async () => {
    await go('/pages/card-frames.html');
    await frameOf(opened.driver, page, 'lesson');
    await frameOf(opened.driver, page, 'other');
    const seen: string[] = [];
    for (let i = 0; i < 7; i++) {
      await opened.driver.command('next-mark');
      const text = await until('another card is open', async () => {
        const [one, two] = await openCards();
        const at = /(\d of \d)/.exec(one ?? '')?.[1];
        return two === undefined && at !== undefined && at !== seen.at(-1) ? at : undefined;
      });
      seen.push(text);
      await pause(150);
    }
    expect(seen.slice(0, 6).toSorted()).toEqual([
      '1 of 6',
      '2 of 6',
      '3 of 6',
      '4 of 6',
      '5 of 6',
      '6 of 6',
    ]);
    expect(seen).toEqual(['1 of 6', '2 of 6', '3 of 6', '4 of 6', '5 of 6', '6 of 6', '1 of 6']);
  });

  it('have room in the page around a small frame, and their notes are the frame’s', async () => {
    await go('/pages/card-small-frames.html');
    const small = await frameOf(opened.driver, page, 'small');
    await opened.driver.click(page, await opened.driver.pointOnMark(small, 'allowed amount'));
    expect(await opened.driver.cardName(page)).toBe('Allowed amount');
    const { right, top, bottom } = await hand.cardBox();
    expect(right).toBeGreaterThan(1150);
    expect(top).toBeLessThan(20);
    expect(bottom - top).toBeGreaterThan(150);
    await hand.writeNote('of the lesson');
    const noted = async () => Object.entries(await opened.driver.marks(small));
    await until('it is marked in the frame', async () =>
      (await noted()).some(
        ([key, words]) => key.startsWith('codelight-note') && words.length === 1,
      ),
    );
    const lesson = await opened.driver.newPage('/pages/card-lesson.html');
    await until('it is on the page of its own', async () =>
      Object.keys(await opened.driver.marks(lesson)).some((key) =>
        key.startsWith('codelight-note'),
      ),
    );
    await lesson.close();
  });

  it.each([
    ['/pages/card-small-frames.html', 'narrow', 'remittance advice', 'Remittance advice'],
    ...(hasCases
      ? [
          ['/cases/tiny-frame.html', 'small', 'allowed amount', 'Allowed amount'],
          ['/cases/tiny-frame.html', 'wide', 'fee schedule', 'Fee schedule'],
        ]
      : []),
  ])(
    'open at rest from a small frame, and go with the pointer: %s, %s',
    async (where = '', frame = '', words = '', title = '') => {
      await go(where);
      const small = await frameOf(opened.driver, page, frame);
      await opened.driver.rest(page, await opened.driver.pointOnMark(small, words));
      expect(await opened.driver.cardName(page)).toBe(title);
      await page.mouse.move(700, 700, { steps: 4 });
      await opened.driver.cardCloses(page);
    },
  );
});
