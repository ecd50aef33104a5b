import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { handOn, isOverlap } from './harness/card-hand';
import { browserNames } from './harness/launch';
import { hasCases, type Opened, open } from './harness/open';
import { pause, until } from './harness/until';

describe.each(browserNames)('the place of a card, in %s', (name) => {
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

  it.each([
    ['/pages/card-wrapped.html', 'principal diagnosis'],
    ['/pages/card-wrapped.html', 'coordination of benefits'],
    ['/pages/card-wrapped.html', 'timely filing limit'],
    ...(hasCases ? [['/cases/wrapped.html', 'principal diagnosis']] : []),
  ])('covers neither line of words on two: %s, %s', async (where = '', words = '') => {
    await go(where);
    await hand.click(words);
    const card = await hand.cardBox();
    const lines = await hand.linesOf();
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => isOverlap(line, card))).toEqual([]);
  });

  it.each([
    ['/pages/card-zoom.html?html', 'allowed amount'],
    ['/pages/card-zoom.html?body', 'allowed amount'],
    ['/pages/card-zoom.html?small', 'fee schedule'],
    ['/pages/card-zoom.html?both', 'allowed amount'],
    ['/pages/card-zoom.html?html', 'fee schedule'],
    ...(hasCases ? [['/cases/zoom-html-1.5.html', 'allowed amount']] : []),
  ])('is at its word on a page that zooms itself: %s, %s', async (where = '', words = '') => {
    await go(where);
    await hand.click(words);
    const card = await hand.cardBox();
    const [line] = await hand.linesOf();
    if (!line) throw new Error('no word');
    expect(isOverlap(line, card), JSON.stringify({ line, card })).toBe(false);
    expect(
      Math.min(Math.abs(card.top - line.bottom), Math.abs(line.top - card.bottom)),
    ).toBeLessThan(12);
    expect(Math.abs(card.left - line.left)).toBeLessThan(3);
    expect(card.right - card.left).toBeCloseTo(360, 0);
    expect(card.bottom).toBeLessThanOrEqual(800);
  });

  it('follows its word in a scroller of a shadow tree, and goes when that is clipped', () =>
    followed('/pages/card-scrollers.html', 'allowed amount', shadowMain));
  it('follows its word in a scroller in the page, and goes when that is clipped', () =>
    followed('/pages/card-scrollers.html', 'fee schedule', `document.querySelector('#inner')`));
  it.runIf(hasCases)('the same in a page of another hand', () =>
    followed('/cases/shadow-scroll.html', 'allowed amount', shadowMain),
  );

  const shadowMain = `document.querySelector('x-app').shadowRoot.querySelector('main')`;
  async function followed(where: string, words: string, scroller: string): Promise<void> {
    await go(where);
    await hand.click(words, page, '*');
    const gap = async () => {
      const card = await hand.cardBox();
      const [line] = await hand.linesOf();
      return (
        line &&
        Math.round(card.top >= line.bottom ? card.top - line.bottom : line.top - card.bottom)
      );
    };
    const before = await gap();
    await page.evaluate(`${scroller}.scrollTop += 40`);
    expect(await gap()).toBe(before);
    await page.evaluate(`${scroller}.scrollTop = 900`);
    await opened.driver.cardCloses(page);
  }

  it.each<readonly [string, number, string]>([
    ['/pages/card-scrollers.html', 3, '#inner'],
    ...(hasCases ? [['/cases/long-inner.html', 1, '#m'] as const] : []),
  ])('comes to a word deep in an inner scroller: %s', async (where, nth, within) => {
    await go(where);
    await opened.driver.termMarks(page);
    for (let at = 1; at <= nth; at++) {
      await opened.driver.command('next-mark');
      await until(`the card of mark ${at} is open`, async () =>
        (await opened.driver.cardText(page))?.includes(`${at} of ${nth}`),
      );
    }
    const [line] = await hand.linesOf();
    const box = await page.$eval(within, (one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return { top: Math.max(0, top), bottom: Math.min(innerHeight, bottom) };
    });
    expect(line?.top).toBeGreaterThanOrEqual(box.top);
    expect(line?.bottom).toBeLessThanOrEqual(box.bottom);
  });

  it('keeps the wheel from the page, also where it has nothing to scroll', async () => {
    await go('/pages/card-scrollers.html');
    await page.evaluate(() => scrollTo(0, 100));
    await opened.driver.emulate(page, { width: 1000, height: 420 });
    await hand.click('fee schedule');
    const before = await page.evaluate(() => scrollY);
    const { left, top, bottom } = await hand.cardBox();
    for (const y of [(top + bottom) / 2, top + 20, bottom - 10]) {
      await page.mouse.move(left + 40, y);
      for (let i = 0; i < 8; i++) await page.mouse.wheel({ deltaY: 200 });
      for (let i = 0; i < 16; i++) await page.mouse.wheel({ deltaY: -200 });
      await pause(200);
    }
    expect(await hand.noCard(), 'the card has gone').toBe(false);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });
});
