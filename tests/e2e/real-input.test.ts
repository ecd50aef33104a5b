import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Display, openDisplay } from './harness/display';
import type { BrowserName } from './harness/driver';
import { browserNames } from './harness/launch';
import { type Opened, open } from './harness/open';
import { until } from './harness/until';

/** From the menu's end up to our part, into it, and our first item. */
const toLookUp: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['Up', 'Up', 'Right', 'Return'],
  firefox: ['Up', 'Right', 'Return'],
};

// Keys that a driver sends go to the page. Only a real key on a display fires a command,
// reaches the address bar, or picks from a context menu.
describe.each(browserNames)('real keys and pointer, in %s', (name) => {
  let display: Display;
  let opened: Opened;
  let page: Page;

  beforeAll(async () => {
    display = await openDisplay();
    opened = await open(name, { headless: false });
    await opened.driver.install();
    page = await opened.driver.newPage('/demo/demo.html');
    await opened.driver.termMarks(page);
  });
  afterAll(async () => {
    await opened.close();
    display.close();
  });

  /** Where a point of the page is on the screen. */
  const onScreen = async ([x, y]: readonly [number, number]) => {
    const [left, top] = await page.evaluate(() => {
      const { mozInnerScreenX, mozInnerScreenY } = window as unknown as Record<string, number>;
      return [
        mozInnerScreenX ?? screenX + (outerWidth - innerWidth) / 2,
        mozInnerScreenY ?? screenY + outerHeight - innerHeight,
      ] as const;
    });
    return [left + x, top + y] as const;
  };
  /** Words of the page that are no mark, selected as by a double click. */
  const select = async (words: string) => {
    const point = await page.evaluate((text) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(text) ?? -1;
        if (at < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center' });
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        const { x, y, width, height } = range.getBoundingClientRect();
        return [x + width / 2, y + height / 2] as const;
      }
      throw new Error(`No "${text}" here`);
    }, words);
    return onScreen(point);
  };
  /** Escape as often as it takes: the card may not have the focus yet. */
  const closeCard = () =>
    until('the card is closed', async () => {
      await page.keyboard.press('Escape');
      return (await opened.driver.cardText(page)) === undefined;
    });
  const focusPage = async () => {
    await page.bringToFront();
    const [x, y] = await onScreen([4, 300]);
    display.click(x, y, 1);
  };

  it('the shortcut for the next mark opens its card', async () => {
    await focusPage();
    await until('a card is open', async () => {
      display.key('alt+shift+period');
      return opened.driver.inCard(page, (root) => root.querySelector('h2')?.textContent);
    });
    await closeCard();
  });

  it('the shortcut for looking up opens the card of the selected words', async () => {
    await focusPage();
    await select('prior authorization');
    display.key('alt+shift+k');
    expect(await opened.driver.cardName(page)).toBe('Prior authorization');
    await closeCard();
  });

  it('the shortcut for a note opens one on the selected words', async () => {
    await focusPage();
    await select('prior authorization');
    display.key('alt+shift+j');
    await until('a note is written', () =>
      opened.driver.inCard(page, (root) => root.querySelector('textarea') !== null),
    );
    await closeCard();
  });

  it('the menu of selected words looks them up', async () => {
    await focusPage();
    const [x, y] = await select('prior authorization');
    display.click(x, y, 3);
    await new Promise((resolve) => setTimeout(resolve, 800)); // a menu tells nobody that it is there
    display.key(...toLookUp[name]);
    expect(await opened.driver.cardName(page)).toBe('Prior authorization');
    await closeCard();
  });

  it('the keyword in the address bar suggests terms and opens the entry', async () => {
    await focusPage();
    display.key('ctrl+t');
    await new Promise((resolve) => setTimeout(resolve, 800)); // nor does an address bar
    display.key('ctrl+l');
    display.type('cl timely fil');
    await new Promise((resolve) => setTimeout(resolve, 800));
    display.key('Return');
    const entry = '#/glossary/timely-filing';
    await until('the entry is open', () =>
      opened.driver.inExtension(async (hash) => {
        const tabs = await chrome.tabs.query({});
        return tabs.some(({ url = '' }) => url.endsWith(hash));
      }, entry),
    );
  });
});
