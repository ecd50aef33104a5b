import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { pageWithoutUs } from './harness/in-page';
import { browserNames } from './harness/launch';
import { type Opened, open } from './harness/open';
import { pause, until } from './harness/until';

describe.each(browserNames)('the card, in %s', (name) => {
  let opened: Opened;
  let page: Page;

  beforeAll(async () => {
    opened = await open(name);
    await opened.driver.install();
  });
  beforeEach(async () => {
    await opened.driver.setSettings({ restMs: 500, click: true, holdKey: 'none' });
    page = await opened.driver.newPage('/demo/demo.html');
    await opened.driver.termMarks(page);
  });
  afterEach(() => page.close());
  afterAll(() => opened.close());

  const pointOn = (words: string) => opened.driver.pointOnMark(page, words);

  it('opens brief when the pointer rests on a mark, without taking the focus', async () => {
    await opened.driver.rest(page, await pointOn('prior authorization'));
    expect(await opened.driver.cardName(page)).toBe('Prior authorization');
    expect(await opened.driver.cardText(page)).not.toContain('Biller');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  it('never covers its word, and shows which word it is for', async () => {
    const [, y] = await pointOn('deductible');
    await opened.driver.rest(page, await pointOn('deductible'));
    await opened.driver.cardName(page);
    const box = await opened.driver.inCard(page, (root) => {
      const { top, bottom } = root.querySelector('section')?.getBoundingClientRect() ?? {};
      return { top, bottom };
    });
    const { top = 0, bottom = 0 } = box ?? {};
    expect(top > y || bottom < y, `the card from ${top} to ${bottom} covers ${y}`).toBe(true);
    expect((await opened.driver.marks(page))['codelight-here']).toEqual(['deductible']);
  });

  it('stays while the pointer travels to it, and closes when it goes elsewhere', async () => {
    await opened.driver.rest(page, await pointOn('prior authorization'));
    await opened.driver.cardName(page);
    await page.mouse.move(...(await middleOfCard()), { steps: 25 });
    await pause(600);
    expect(await opened.driver.cardText(page)).toContain('Prior authorization');
    await page.mouse.move(5, 5, { steps: 10 });
    await opened.driver.cardCloses(page);
  });

  it('opens in full by a click, follows see-also in place, and goes back', async () => {
    await opened.driver.click(page, await pointOn('prior authorization'));
    await opened.driver.cardName(page);
    expect(await opened.driver.cardText(page)).toContain('Biller');
    await opened.driver.clickInCard(page, 'Referral');
    await opened.driver.inCard(page, () => undefined);
    await opened.driver.clickInCard(page, 'Prior authorization'); // the way back
    expect(await opened.driver.cardName(page)).toBe('Prior authorization');
  });

  it('leaves the page as it was when it closes', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await opened.driver.click(page, await pointOn('claim'));
    await opened.driver.cardName(page);
    expect(await page.evaluate(pageWithoutUs)).toBe(before);
    await page.mouse.click(5, 300);
    await opened.driver.cardCloses(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('stays open after a click on the page once it is pinned', async () => {
    await opened.driver.click(page, await pointOn('claim'));
    await opened.driver.cardName(page);
    await opened.driver.clickInCard(page, 'Keep open');
    await page.mouse.click(5, 300);
    await pause(300);
    expect(await opened.driver.cardText(page)).toContain('Claim');
  });

  it('never steals a click on a link', async () => {
    const point = await opened.driver.pointOnMark(page, '', 'main a[href]');
    await opened.driver.setSettings({ restMs: 0 });
    await page.evaluate(() => {
      document.addEventListener('click', (event) => {
        document.title = `clicked ${(event.target as Element).localName}`;
        event.preventDefault();
      });
    });
    await opened.driver.click(page, point);
    await pause(300);
    expect(await page.title()).toBe('clicked a');
    expect(await opened.driver.cardText(page)).toBeUndefined();
  });

  it('opens while a chosen key is held and the pointer moves, and by nothing else then', async () => {
    await opened.driver.setSettings({ restMs: 0, click: false, holdKey: 'Shift' });
    await pause(200); // the page hears of it
    const point = await pointOn('prior authorization');
    await opened.driver.rest(page, point);
    await opened.driver.click(page, point);
    await pause(700);
    expect(await opened.driver.cardText(page)).toBeUndefined();
    await page.keyboard.down('Shift');
    await opened.driver.rest(page, point);
    // On its way the pointer may have crossed another mark.
    await until(
      'its card is open',
      async () => (await opened.driver.cardName(page)) === 'Prior authorization',
    );
    await page.keyboard.up('Shift');
  });

  it('opens on the selected words, in the glossary or near it', async () => {
    await page.evaluate(() => {
      const heading = document.querySelector('h1')?.firstChild;
      if (heading) getSelection()?.setBaseAndExtent(heading, 0, heading, 10);
    });
    await opened.driver.command('look-up');
    expect(await opened.driver.cardName(page)).toBe('Inpatient and outpatient');
  });

  async function middleOfCard(): Promise<[number, number]> {
    const middle = await opened.driver.inCard(page, (root) => {
      const box = root.querySelector('section')?.getBoundingClientRect() ?? new DOMRect();
      return [box.left + box.width / 2, box.top + box.height / 2] as [number, number];
    });
    const [left, top] = await opened.driver.cornerOfCard(page);
    const [x, y] = middle ?? [0, 0];
    return [left + x, top + y];
  }
});
