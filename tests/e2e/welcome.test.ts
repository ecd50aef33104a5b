import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { axeOnPage } from './harness/axe';
import { browserNames } from './harness/launch';
import { type Opened, open } from './harness/open';
import { until } from './harness/until';

describe.each(browserNames)('the first run, in %s', (name) => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await open(name);
    await opened.driver.install({ keepWelcome: true });
  });
  afterAll(() => opened.close());

  const openTabs = () =>
    opened.driver.inExtension(async () => {
      const url = chrome.runtime.getURL('welcome.html');
      return (await chrome.tabs.query({})).filter((tab) => tab.url === url).length;
    });

  it('opens one page, once: not again after an update', async () => {
    await until('it is open', async () => (await openTabs()) === 1);
    await opened.driver.updateExtension();
    const page = await opened.driver.newPage('/demo/demo.html'); // a new background has started
    await opened.driver.termMarks(page);
    expect(await openTabs()).toBeLessThanOrEqual(1); // an update may close it
  });

  it('is followed, after an update, by a quiet line in the popup, once', async () => {
    const seen = () => opened.driver.inExtension(() => chrome.storage.local.get('seenVersion'));
    await until('the first run is over', async () => (await seen()).seenVersion !== undefined);
    await opened.driver.setSettings({ seenVersion: '0.0.1' });
    const saysSo = async () => {
      const popup = await opened.driver.openOwn('popup.html');
      await until('it is drawn', () =>
        popup.evaluate(() => document.querySelector('.fact') !== null),
      );
      const text = await popup.evaluate(() => document.body.innerText);
      // It was seen for longer than it takes to keep that.
      await until('that is kept', async () => (await seen()).seenVersion !== '0.0.1');
      await popup.close();
      return /Codelight is now \d/.test(text);
    };
    expect([await saysSo(), await saysSo()]).toEqual([true, false]);
  });

  describe('its sample', () => {
    let page: Page;
    beforeAll(async () => {
      page = await opened.driver.openOwn('welcome.html');
      await page.bringToFront();
    });

    it('is marked, and a card explains a term of it, with a note kept', async () => {
      const { driver } = opened;
      expect(await driver.termMarks(page)).toContain('remittance advice');
      await driver.click(page, await driver.pointOnMark(page, 'remittance advice', '.text'));
      expect(await driver.cardName(page)).toBe('Remittance advice');
      await driver.clickInCard(page, 'Add note');
      await driver.typeInCard(page, 'Note', 'my first');
      await driver.clickInCard(page, 'Save note');
      expect(await driver.cardStatus(page)).toBe('Note saved');
      await page.keyboard.press('Escape');
      await driver.cardCloses(page);
    });

    it('has no fault axe can see', async () => {
      const { faults, passes } = await axeOnPage(page);
      expect(faults).toEqual([]);
      expect(passes).toBeGreaterThan(5);
    });

    it('takes a goal by keyboard, and remembers it', async () => {
      await page.evaluate(() => document.querySelector<HTMLElement>('input[value=none]')?.focus());
      await page.keyboard.press('ArrowUp');
      const goal = () =>
        opened.driver.inExtension(async () => (await chrome.storage.local.get('goal')).goal);
      await until('it is kept', async () => (await goal()) === 'rhit');
      expect(
        await page.evaluate(() => document.querySelector<HTMLInputElement>(':checked')?.value),
      ).toBe('rhit');
    });
  });
});
