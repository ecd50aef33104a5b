import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { browserNames } from './harness/launch';
import { type Opened, open } from './harness/open';
import { until } from './harness/until';

describe.each(browserNames)('the card on a hostile page, in %s', (name) => {
  let opened: Opened;
  let page: Page;

  beforeAll(async () => {
    opened = await open(name);
    await opened.driver.install();
  });
  afterEach(() => page.close());
  afterAll(() => opened.close());

  const openCard = async (words: string, within?: string) => {
    await opened.driver.click(page, await opened.driver.pointOnMark(page, words, within));
    return opened.driver.cardName(page);
  };

  /** Whether a click in the middle of the card would reach it, and whether it can be read. */
  const isOnTop = async () => {
    const box = await opened.driver.inCard(page, (root) => {
      const { left, top, width, height } =
        root.querySelector('section')?.getBoundingClientRect() ?? new DOMRect();
      const heading = root.querySelector('h2');
      if (!heading) return undefined;
      const { fontSize, visibility } = getComputedStyle(heading);
      return { left, top, width, height, fontSize: parseFloat(fontSize), visibility };
    });
    if (!box) return undefined;
    const { left, top, width, height, fontSize, visibility } = box;
    const [x, y] = await opened.driver.cornerOfCard(page);
    const isHit = await page.evaluate(
      (atX, atY) => {
        const hit = document.elementFromPoint(atX, atY);
        return (
          hit?.localName === 'div' && hit.attributes.length === 0 && hit.childNodes.length === 0
        );
      },
      x + left + width / 2,
      y + top + height / 2,
    );
    const isReadable = fontSize >= 14 && visibility === 'visible' && width >= 280;
    return isHit && isReadable;
  };

  it('stays readable and in front under loud styles', async () => {
    page = await opened.driver.newPage('/pages/hostile.html');
    expect(await openCard('allowed amount')).toBe('Allowed amount');
    expect(await isOnTop(), 'the card is in front, and readable').toBe(true);
  });

  it('closes where the page removes it, and the page goes on', async () => {
    page = await opened.driver.newPage('/pages/jealous.html');
    await opened.driver.click(page, await opened.driver.pointOnMark(page, 'allowed amount'));
    const removed = () => (globalThis as unknown as { removed: number }).removed; // the page counts
    await until('the page has removed it', () => page.evaluate(removed));
    await until('no card is left', async () => (await opened.driver.cardText(page)) === undefined);
    expect(await opened.driver.consoleMessages(page)).toEqual([]);
  });

  it("works over a page's modal dialog; Escape closes the card only", async () => {
    page = await opened.driver.newPage('/pages/dialog.html');
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    expect(await openCard('remittance advice', '#modal')).toBe('Remittance advice');
    expect(await isOnTop(), 'the card is in front, and readable').toBe(true);
    await opened.driver.clickInCard(page, 'Add note');
    await opened.driver.typeInCard(page, 'Note', 'typed over it');
    await page.keyboard.press('Escape');
    await opened.driver.cardCloses(page);
    const isDialogOpen = await page.$eval('dialog', ({ open: isOpen }) => isOpen);
    expect(isDialogOpen, 'the page’s dialog is still open').toBe(true);
  });

  it('comes in front again when the page opens a modal dialog after it', async () => {
    page = await opened.driver.newPage('/pages/dialog.html');
    await openCard('allowed amount');
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await until('it is in front', isOnTop);
    await opened.driver.clickInCard(page, 'Close');
    await opened.driver.cardCloses(page);
  });

  it("leaves a page's popover open when Escape closes the card", async () => {
    page = await opened.driver.newPage('/pages/dialog.html');
    await page.evaluate(() => document.querySelector<HTMLElement>('#popover')?.showPopover());
    await openCard('fee schedule', '#popover');
    await opened.driver.command('next-mark'); // gives the card the keyboard
    await until('the card has the focus', () =>
      opened.driver.inCard(page, () => document.hasFocus()),
    );
    await page.keyboard.press('Escape');
    await opened.driver.cardCloses(page);
    const isOpen = await page.$eval('#popover', (popover) => popover.matches(':popover-open'));
    expect(isOpen, 'the page’s popover is still open').toBe(true);
  });

  it('is sent away by Escape while the page has the keyboard, and nothing else is', async () => {
    page = await opened.driver.newPage('/pages/dialog.html');
    await page.evaluate(() => document.querySelector<HTMLElement>('#popover')?.showPopover());
    await openCard('fee schedule', '#popover');
    const isOpen = () => page.$eval('#popover', (popover) => popover.matches(':popover-open'));
    await page.keyboard.press('Escape');
    await opened.driver.cardCloses(page);
    expect(await isOpen(), 'the page’s popover is still open').toBe(true);
    await page.keyboard.press('Escape'); // without a card it is the page's
    await until('the page’s popover closes', async () => !(await isOpen()));
  });

  it('takes no clicks and no keys that the page has made up', async () => {
    page = await opened.driver.newPage('/pages/live.html');
    const [x, y] = await opened.driver.pointOnMark(page, 'allowed amount');
    await page.evaluate(
      (clientX, clientY) => {
        const at = { clientX, clientY, bubbles: true, composed: true };
        const target = document.elementFromPoint(clientX, clientY);
        target?.dispatchEvent(new PointerEvent('pointermove', at));
        target?.dispatchEvent(new MouseEvent('click', at));
      },
      x,
      y,
    );
    await opened.driver.click(page, await opened.driver.pointOnMark(page, 'fee schedule'));
    expect(await opened.driver.cardName(page)).toBe('Fee schedule');
  });

  it('keeps what is typed into a note from the page', async () => {
    page = await opened.driver.newPage('/pages/live.html');
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['keydown', 'keyup', 'keypress', 'input', 'beforeinput']) {
        addEventListener(type, (event) => heard.push(event.type), true);
      }
    });
    await openCard('allowed amount');
    await opened.driver.clickInCard(page, 'Add note');
    await opened.driver.typeInCard(page, 'Note', 'a secret');
    const heard = () => (globalThis as unknown as { heard: string[] }).heard; // set above
    expect(await page.evaluate(heard)).toEqual([]);
    await page.keyboard.press('Escape');
  });
});
