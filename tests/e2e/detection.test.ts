import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { browserNames } from './harness/launch';
import { type Opened, open } from './harness/open';
import { pause, until } from './harness/until';

/** Longer than anything of ours waits: a rest, an intent, a selection that settles. */
const LONG_ENOUGH_MS = 1_200;

describe.each(browserNames)('what a page can find out about us, in %s', (name) => {
  let opened: Opened;
  let page: Page;

  beforeAll(async () => {
    opened = await open(name);
    await opened.driver.install();
  });
  beforeEach(async () => {
    page = await opened.driver.newPage('/pages/live.html');
    await opened.driver.pointOnMark(page, 'allowed amount');
    await page.evaluate(() => {
      const came: string[] = [];
      Object.assign(globalThis, { came });
      new MutationObserver((records) => {
        for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
          came.push((node as Element).outerHTML); // nothing but elements comes on this page
        }
      }).observe(document, { subtree: true, childList: true });
    });
  });
  afterEach(() => page.close());
  afterAll(() => opened.close());

  const came = () => page.evaluate(() => (globalThis as unknown as { came: string[] }).came); // set above

  it('is nothing that it has set going by events of its own making', async () => {
    const [x, y] = await opened.driver.pointOnMark(page, 'allowed amount');
    await page.evaluate(
      (clientX, clientY) => {
        const target = document.elementFromPoint(clientX, clientY);
        const at = { clientX, clientY, bubbles: true, composed: true, button: 0, detail: 2 };
        for (const type of ['pointermove', 'pointerdown', 'pointerup']) {
          target?.dispatchEvent(new PointerEvent(type, at));
        }
        for (const type of ['mousemove', 'mousedown', 'mouseup', 'click', 'dblclick']) {
          target?.dispatchEvent(new MouseEvent(type, at));
        }
        for (const key of ['Shift', 'a', '.', 'Escape']) {
          const pressed = { key, shiftKey: true, ctrlKey: true, altKey: true, bubbles: true };
          document.dispatchEvent(new KeyboardEvent('keydown', pressed));
        }
      },
      x,
      y,
    );
    await pause(LONG_ENOUGH_MS);
    expect(await came()).toEqual([]);
  });

  it('is nothing after a selection that it has made itself, also at a press of the learner’s', async () => {
    await page.evaluate(() => {
      const select = () =>
        getSelection()?.selectAllChildren(document.querySelector('p') ?? document);
      select();
      addEventListener('pointerdown', () => setTimeout(select));
      addEventListener('click', () => setTimeout(select, 300));
    });
    await pause(LONG_ENOUGH_MS);
    await page.mouse.click(5, 300);
    await pause(LONG_ENOUGH_MS);
    expect(await came()).toEqual([]);
  });

  it('is nothing while the pointer moves over words that are no marks', async () => {
    await page.mouse.move(5, 400);
    await page.mouse.move(300, 500, { steps: 10 });
    await pause(LONG_ENOUGH_MS);
    expect(await came()).toEqual([]);
  });

  it('is a bare element, once the pointer slows on a mark; it goes when nothing comes of that', async () => {
    await opened.driver.setSettings({ restMs: 800 });
    await opened.driver.rest(page, await opened.driver.pointOnMark(page, 'allowed amount'));
    await until('something has come', async () => (await came()).length);
    await page.mouse.move(5, 400);
    expect(await came()).toEqual(['<div></div>']);
    await until('it has gone', () => page.evaluate(() => !document.querySelector(':root > div')));
    await opened.driver.setSettings({ restMs: 500 });
  });

  it('is where the card stands and how large it is', async () => {
    const { driver } = opened;
    await driver.click(page, await driver.pointOnMark(page, 'allowed amount'));
    await driver.cardName(page);
    const [left, top] = await driver.cornerOfCard(page);
    await page.mouse.move(left + 20, top + 20, { steps: 3 });
    const found = await page.evaluate(
      (x, y) => {
        const host = document.elementFromPoint(x, y);
        return [host?.outerHTML, host?.matches(':hover')] as const;
      },
      left + 20,
      top + 20,
    );
    expect(found).toEqual(['<div></div>', name === 'firefox']);
  });

  // Other names would hide nothing: a page knows every highlight that is not its own.
  it('is that something is marked, whatever the marks are called', async () => {
    const names = await page.evaluate(() => [...CSS.highlights.keys()]);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((one) => !one.startsWith('codelight-'))).toEqual([]);
  });
});
