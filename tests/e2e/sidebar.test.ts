import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { axeIn } from './harness/axe';
import type { View } from './harness/driver';
import { inView } from './harness/in-view';
import { browserNames } from './harness/launch';
import { type Opened, open } from './harness/open';
import { viewOf } from './harness/page-view';
import { until } from './harness/until';

const places = [
  ['#/page', 'Prior authorization'],
  ['#/glossary', 'By letter'],
  ['#/glossary/prior-authorization', 'Often confused with'],
  ['#/glossary/new/pink%20sheet', 'A term of your own'],
  ['#/notes', 'Your notes will gather here'],
  ['#/careers', 'BLS'],
] as const;

describe.each(browserNames)('the sidebar, in %s', (name) => {
  let opened: Opened;
  let page: Page;
  let view: View;
  let sidebar: ReturnType<typeof inView>;

  beforeAll(async () => {
    opened = await open(name);
    await opened.driver.install();
    page = await opened.driver.newPage('/demo/demo.html');
    await opened.driver.termMarks(page);
    view = await opened.driver.openSidebar(page);
    sidebar = inView(view);
  });
  afterAll(() => opened.close());

  it.each(places)('has a place at %s, where axe finds nothing', async (hash, words) => {
    await sidebar.go(hash);
    await sidebar.has(words);
    const { faults, passes } = await axeIn(view);
    expect(faults).toEqual([]);
    expect(passes).toBeGreaterThan(5);
  });

  it.each([
    ['off on this site', { sitesOff: ['page.test'] }, 'Paused here.'],
    ['off everywhere', { sitesOff: [], on: false }, 'Off everywhere.'],
    ['on again', { on: true }, 'in page order'],
  ])('says so where Codelight is %s', async (_what, settings, words) => {
    await sidebar.go('#/page');
    await opened.driver.setSettings(settings);
    await sidebar.has(words);
  });

  it('shows the terms or the notes of the page alone', async () => {
    await sidebar.go('#/page');
    await sidebar.has('in page order');
    const choose = (nth: number) =>
      view.evaluate((at) => {
        document.querySelectorAll<HTMLElement>('.segments button')[at]?.click();
      }, nth);
    await choose(2);
    await sidebar.hasNot('in page order');
    await sidebar.has('No notes on this page yet.');
    await choose(1);
    await sidebar.has('in page order');
  });

  it('says of a page of the browser that it may not be read', async () => {
    const own = await opened.driver.openOwn('sidepanel.html#/page');
    await sidebar.has('A page of the browser’s own, or of an extension.');
    await own.close();
    await page.bringToFront();
    await sidebar.has('in page order');
  });
});

// With real keys, in a tab: the same page as beside another.
describe.each(browserNames)('the sidebar by keyboard alone, in %s', (name) => {
  let opened: Opened;
  let page: Page;

  beforeAll(async () => {
    opened = await open(name);
    await opened.driver.install();
    page = await opened.driver.openOwn('sidepanel.html#/glossary');
    await inView(viewOf(page)).has('By subject');
  });
  afterAll(() => opened.close());

  const keys = async (...names: readonly Parameters<Page['keyboard']['press']>[0][]) => {
    for (const key of names) await page.keyboard.press(key);
  };
  const focused = () =>
    page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText?.trim() ?? '');
  const hasFocus = (words: string) =>
    until(`the focus is on "${words}"`, async () => (await focused()).startsWith(words));
  const has = (words: string) => inView(viewOf(page)).has(words);

  it('an own term is written, found, changed, deleted and brought back', async () => {
    await page.evaluate(() => {
      location.hash = '#/glossary/new/pink%20sheet';
    });
    await has('A term of your own');
    await until('the name has the focus', () =>
      page.evaluate(() => (document.activeElement as HTMLInputElement).value === 'pink sheet'),
    );
    await keys('Enter');
    await hasFocus('pink sheet'); // its heading
    await keys('e');
    await until('the name has the focus', () =>
      page.evaluate(() => (document.activeElement as HTMLInputElement).value === 'pink sheet'),
    );
    await keys('Escape');
    await hasFocus('Edit');
    await keys('Delete');
    await has('“pink sheet” deleted.');
    await page.keyboard.down('Control');
    await keys('z');
    await page.keyboard.up('Control');
    await has('“pink sheet” is back.');
  });

  it('what was being written is there when the sidebar is opened again', async () => {
    const open = async () => {
      await page.close();
      page = await opened.driver.openOwn('sidepanel.html#/glossary');
      await has('By subject');
      await page.evaluate(() => {
        location.hash = '#/glossary/new/yellow%20slip';
      });
      await has('A term of your own');
    };
    const name = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value);
    await open();
    await until('the name has the focus', async () => (await name()) === 'yellow slip');
    await page.keyboard.type(' of the front desk');
    await open();
    await until(
      'it is brought back',
      async () => (await name()) === 'yellow slip of the front desk',
    );
    await keys('Escape');
  });

  it('the search is one key away, and its results a few more', async () => {
    await page.evaluate(() => {
      location.hash = '#/glossary';
    });
    await has('By subject');
    await page.evaluate(() => document.querySelector<HTMLElement>('h1')?.focus());
    await keys('/');
    await page.keyboard.type('timely filing');
    await has('deadline');
    await keys('Enter');
    await hasFocus('Timely filing');
  });
});
