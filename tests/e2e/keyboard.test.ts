import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { inView } from './harness/in-view';
import { browserNames } from './harness/launch';
import { type Opened, open } from './harness/open';
import { openNotes } from './harness/open-notes';
import { viewOf } from './harness/page-view';
import { until } from './harness/until';

type Key = Parameters<Page['keyboard']['press']>[0];

// What is said by keys alone elsewhere: the job on a page and the popup's search in access, own
// terms in sidebar, options in options, the first-run page's goal in welcome.
describe.each(browserNames)('by keyboard alone, in %s', (name) => {
  let opened: Opened;
  let page: Page;

  beforeAll(async () => {
    opened = await open(name);
    await opened.driver.install();
    page = await openNotes(opened, 3);
  });
  afterAll(() => opened.close());

  const shows = (words: string) => inView(viewOf(page)).has(words);
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body) return 'nothing';
      return (at.getAttribute('aria-label') ?? at.innerText).replace(/\s+/g, ' ').trim();
    });
  const hasFocus = (words: string) =>
    until(`"${words}" has the focus`, async () => (await focused()).startsWith(words));
  const press = async (...keys: readonly Key[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const withControl = async (key: Key) => {
    await page.keyboard.down('Control');
    await press(key);
    await page.keyboard.up('Control');
  };
  /** Press one key until something with this name has the focus. */
  const walkTo = async (words: string, key: Key = 'Tab') => {
    for (let i = 0; i < 60 && !(await focused()).startsWith(words); i++) await press(key);
    expect(await focused()).toMatch(new RegExp(`^${words}`));
  };

  it('notes are walked, changed, deleted and brought back; the focus is never lost', async () => {
    await press('j');
    await hasFocus('words number 2');
    await press('e');
    await until('the editor has the focus', () =>
      page.evaluate(() => document.activeElement?.localName === 'textarea'),
    );
    await page.keyboard.type('By keyboard. ');
    await withControl('Enter');
    await shows('By keyboard.');
    await hasFocus('Edit');
    await press('Delete');
    await shows('Note deleted');
    await hasFocus('Edit'); // of the next note
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('By keyboard.');
    await withControl('z');
    await shows('By keyboard.');
    expect(await focused()).not.toBe('nothing');
    await press('/');
    await page.keyboard.type('number 1');
    await shows('1 of 3 notes');
  });

  it('the last note of all is deleted, and the heading has the focus', async () => {
    await press('Tab', 'Delete');
    await shows('Note deleted');
    await until('something has the focus', async () => (await focused()) !== 'nothing');
    await walkTo('Undo');
    await press('Enter');
    await shows('words number 1');
    expect(await focused()).not.toBe('nothing');
  });

  it('a career is read, with its figures as a table, and left again', async () => {
    const isTab = () => page.evaluate(() => document.activeElement?.role === 'tab');
    await page.keyboard.down('Shift');
    for (let i = 0; i < 20 && !(await isTab()); i++) await press('Tab');
    await page.keyboard.up('Shift');
    await press('ArrowRight');
    await hasFocus('Careers');
    await press('Enter');
    await walkTo('Medical assistant');
    await press('Enter');
    await hasFocus('Medical assistant');
    await walkTo('As a table');
    await press('Enter');
    await until('there is a table', () =>
      page.evaluate(() => document.querySelector('details[open] table') !== null),
    );
    await page.evaluate(() => document.querySelector('h2')?.focus());
    await page.keyboard.down('Shift');
    await press('Tab');
    await page.keyboard.up('Shift');
    await press('Enter');
    await hasFocus('Medical assistant'); // of the list
  });

  it('what is not found leads to writing it', async () => {
    const sidebar = await opened.driver.openSidebar(page);
    const popup = await opened.driver.openOwn('popup.html');
    await popup.bringToFront();
    await until('the search field has the focus', () =>
      popup.evaluate(() => document.activeElement?.localName === 'input'),
    );
    await popup.keyboard.type('pink slip of nobody');
    await until('it says so', () =>
      popup.evaluate(() => document.body.innerText.includes('Add my own term')),
    );
    for (let i = 0; i < 20; i++) {
      const at = await popup.evaluate(() => document.activeElement?.textContent ?? '');
      if (at.includes('Add my own term')) break;
      await popup.keyboard.press('Tab');
    }
    await popup.keyboard.press('Enter').catch(() => undefined); // it may close before the key is up
    await until('it is being written in the sidebar', () =>
      sidebar.evaluate(() => document.querySelector('input')?.value === 'pink slip of nobody'),
    );
  });
});
