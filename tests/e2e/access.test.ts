import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { sidebarTabs } from '@/core/tabs/sidebar-tabs';

import { axeIn, axeInCard } from './harness/axe';
import type { View } from './harness/driver';
import { browserNames } from './harness/launch';
import { type Opened, open } from './harness/open';
import { until } from './harness/until';

const looks = [{ dark: false }, { dark: true }];

describe.each(browserNames)('access, in %s', (name) => {
  let opened: Opened;
  let page: Page;

  beforeAll(async () => {
    opened = await open(name);
    await opened.driver.install();
    page = await opened.driver.newPage('/demo/demo.html');
    await opened.driver.termMarks(page);
  });
  afterAll(() => opened.close());

  /**
   * By the setting: Firefox draws our own pages in its theme's scheme, not in the page's
   * (browser-bugs.md: own-pages-in-theme-scheme).
   */
  const wear = async ({ dark }: { dark: boolean }) => {
    await opened.driver.emulate(page, { dark });
    await opened.driver.setSettings({ theme: dark ? 'dark' : 'light' });
  };
  const isWorn = (view: View, { dark }: { dark: boolean }) =>
    until('it is drawn so', () =>
      view.evaluate(
        (theme) => getComputedStyle(document.documentElement).colorScheme === theme,
        dark ? 'dark' : 'light',
      ),
    );
  const isClean = (found: Awaited<ReturnType<typeof axeIn>> | undefined) => {
    expect(found?.faults).toEqual([]);
    expect(found?.passes).toBeGreaterThan(5);
  };

  it.each(looks)(
    'axe finds nothing in the card: brief, in full, with an editor (%j)',
    async (look) => {
      const { driver } = opened;
      await wear(look);
      await driver.rest(page, await driver.pointOnMark(page, 'prior authorization'));
      await driver.cardName(page);
      isClean(await axeInCard(driver, page));
      await driver.clickInCard(page, 'More');
      isClean(await axeInCard(driver, page));
      await driver.clickInCard(page, 'Add note');
      isClean(await axeInCard(driver, page));
      await page.keyboard.press('Escape');
      await driver.cardCloses(page);
    },
  );

  it('axe would find a fault in the closed root: a label that is gone is found', async () => {
    const { driver } = opened;
    await driver.click(page, await driver.pointOnMark(page, 'prior authorization'));
    await driver.cardName(page);
    await driver.clickInCard(page, 'Add note');
    await driver.inCard(page, (root) => {
      root.querySelector('label[for]')?.remove();
      return null;
    });
    const found = await axeInCard(driver, page);
    expect(found?.faults.join()).toContain('label');
    await page.keyboard.press('Escape');
    await driver.cardCloses(page);
  });

  it.each(looks)('axe finds nothing in the sidebar, on any of its tabs (%j)', async (look) => {
    await wear(look);
    const sidebar = await opened.driver.openSidebar(page);
    await isWorn(sidebar, look);
    await until('it is drawn', () =>
      sidebar.evaluate(() => document.querySelector('[role=tabpanel]') !== null),
    );
    for (const tab of sidebarTabs) {
      await sidebar.evaluate((id) => document.getElementById(`tab-${id}`)?.click(), tab);
      await until(`${tab} is shown`, () =>
        sidebar.evaluate((id) => document.getElementById(`panel-${id}`) !== null, tab),
      );
      isClean(await axeIn(sidebar));
    }
    await sidebar.close();
  });

  it.each(looks)('axe finds nothing in the popup and the options (%j)', async (look) => {
    await wear(look);
    const popup = await opened.driver.openPopup();
    await isWorn(popup, look);
    isClean(await axeIn(popup));
    await popup.close();
  });

  it('the whole job is done by keyboard alone', async () => {
    const { driver } = opened;
    await page.bringToFront();
    await page.evaluate(() => document.querySelector<HTMLElement>('nav a')?.focus());
    await driver.command('next-mark');
    const term = await driver.cardName(page);
    const position = await until('the card says where it is', () =>
      driver.inCard(
        page,
        (root) => /\d+ of \d+\..*/.exec(root.querySelector('section')?.textContent ?? '')?.[0],
      ),
    );
    expect(position).toMatch(/^\d+ of \d+\. /);
    await page.keyboard.press('Enter');
    await until('all of the entry is shown', async () =>
      (await driver.cardText(page))?.includes('Source:'),
    );
    await page.keyboard.press('n');
    await until('the editor has the focus', () =>
      driver.inCard(page, (root) => root.activeElement?.localName === 'textarea'),
    );
    await page.keyboard.type('by keyboard');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    expect(await driver.cardStatus(page)).toBe('Note saved');
    const focused = () => driver.inCard(page, (root) => root.activeElement?.localName);
    await until('the heading has the focus', async () => (await focused()) === 'h2');
    await page.keyboard.press('.');
    await until('the next card is open', async () => (await driver.cardName(page)) !== term);
    await page.keyboard.press('Escape');
    await driver.cardCloses(page);
    const inPage = await page.evaluate(() => document.activeElement?.textContent?.trim());
    expect(inPage).toBe('Providers');
  });

  it('the popup is used by keyboard alone', async () => {
    const popup = await opened.driver.openOwn('popup.html');
    await popup.bringToFront();
    const focused = () => popup.evaluate(() => document.activeElement?.textContent?.trim());
    await until('the search field has the focus', () =>
      popup.evaluate(() => document.activeElement?.localName === 'input'),
    );
    await popup.keyboard.type('prior auht'); // a slip of the finger
    await until('it is understood', () =>
      popup.evaluate(() => document.body.innerText.includes('Nearest to what you typed')),
    );
    await popup.keyboard.press('Enter');
    await until('the entry has the focus', async () => (await focused()) === 'Prior authorization');
    await popup.keyboard.press('Escape');
    await until('the field has it back', () =>
      popup.evaluate(() => document.activeElement?.localName === 'input'),
    );
    await popup.close();
  });
});
