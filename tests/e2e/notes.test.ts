import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { View } from './harness/driver';
import { browserNames } from './harness/launch';
import { deleteNote } from './harness/note-on-term';
import { type Opened, open } from './harness/open';
import { until } from './harness/until';

const SOURCE = '/demo/demo.html';

// One learner's way: each step goes on from the one before.
describe.each(browserNames)('a note, in %s', (name) => {
  let opened: Opened;
  let page: Page;
  let sidebar: View;

  beforeAll(async () => {
    opened = await open(name);
    await opened.driver.install();
    page = await opened.driver.newPage(SOURCE);
  });
  afterAll(() => opened.close());

  /** In no order: highlights of several colors have none. */
  const noteMarks = async () => {
    const marks = await opened.driver.marks(page);
    return Object.entries(marks)
      .filter(([key]) => key.startsWith('codelight-note'))
      .flatMap(([key, all]) => all.map((words) => `${key.slice(15)}: ${words}`))
      .map((mark) => mark.replace(/\s+/g, ' '))
      .toSorted();
  };
  const becomes = (marks: readonly string[]) =>
    until(`the notes are ${marks}`, async () => String(await noteMarks()) === String(marks));
  const sidebarHas = (words: string) =>
    until(`the sidebar has "${words}"`, async () =>
      (await sidebar.evaluate(() => document.body.innerText)).includes(words),
    );

  it('is written on a term, marked, and told to an open sidebar at once', async () => {
    const { driver } = opened;
    sidebar = await driver.openSidebar(page);
    await driver.click(page, await driver.pointOnMark(page, 'prior authorization'));
    await driver.cardName(page);
    await driver.clickInCard(page, 'Add note');
    await driver.typeInCard(page, 'Note', 'ask Dana');
    await driver.clickInCard(page, 'Save note');
    expect(await driver.cardStatus(page)).toBe('Note saved');
    await becomes(['amber: prior authorization']);
    await sidebarHas('ask Dana');
    await page.keyboard.press('Escape');
    await driver.cardCloses(page);
  });

  it('is written on any words that are selected, in another color', async () => {
    const { driver } = opened;
    await page.evaluate(() => {
      const words = document.querySelector('h1')?.firstChild as Text;
      getSelection()?.setBaseAndExtent(words, 0, words, words.length);
    });
    await driver.command('note');
    await driver.cardName(page);
    await driver.typeInCard(page, 'Note', 'the policy itself');
    await driver.clickInCard(page, 'sky');
    await driver.clickInCard(page, 'Save note');
    await driver.cardStatus(page);
    const title = await page.evaluate(() => document.querySelector('h1')?.textContent);
    await becomes(['amber: prior authorization', `sky: ${title}`]);
    await page.keyboard.press('Escape');
    await driver.cardCloses(page);
  });

  it('is there after the browser was closed, on the page and in the sidebar', async () => {
    const { driver } = opened;
    const before = await noteMarks();
    await driver.restart();
    page = await driver.newPage(SOURCE);
    await becomes(before);
    sidebar = await driver.openSidebar(page);
    await sidebarHas('ask Dana');
    await sidebarHas('the policy itself');
  });

  it('is found again after the page was edited around it, and lost with its words', async () => {
    await page.evaluate(() => {
      const banner = document.createElement('p');
      banner.textContent = 'Something new above everything else.';
      document.body.prepend(banner);
    });
    await becomes(await noteMarks());
    const title = await page.evaluate(() => {
      const heading = document.querySelector('h1');
      const old = heading?.textContent ?? '';
      if (heading) heading.textContent = 'Another policy altogether';
      return old;
    });
    await becomes(['amber: prior authorization']);
    await sidebarHas('not on the page now');
    await page.evaluate((text) => {
      const heading = document.querySelector('h1');
      if (heading) heading.textContent = text;
    }, title);
    await becomes(['amber: prior authorization', `sky: ${title}`]);
  });

  it('is changed where it stands', async () => {
    const { driver } = opened;
    await driver.click(page, await driver.pointOnMark(page, 'prior authorization'));
    await driver.cardName(page);
    await driver.clickInCard(page, 'Edit');
    await driver.typeInCard(page, 'Note', ', or Kim');
    await driver.clickInCard(page, 'fern');
    await driver.clickInCard(page, 'Save note');
    await driver.cardStatus(page);
    await sidebarHas('ask Dana, or Kim');
    await until('it has the other color', async () =>
      (await noteMarks()).includes('fern: prior authorization'),
    );
  });

  it('is deleted, and brought back by Undo', async () => {
    const { driver } = opened;
    const before = await noteMarks();
    await deleteNote(driver, page);
    await until('it is gone', async () => (await noteMarks()).length === before.length - 1);
    await driver.clickInCard(page, 'Undo');
    await becomes(before);
    await sidebarHas('ask Dana, or Kim');
    await page.keyboard.press('Escape');
  });

  it('goes with everything else where the site is switched off, and comes back with it', async () => {
    const { driver } = opened;
    const before = await noteMarks();
    await driver.setSettings({ sitesOff: ['page.test'] });
    await until(
      'nothing is marked',
      async () => Object.keys(await driver.marks(page)).length === 0,
    );
    expect(await driver.cardText(page)).toBeUndefined();
    expect(await page.$(':root > div')).toBeNull();
    await page.reload();
    expect(await driver.marks(page)).toEqual({});
    await driver.setSettings({ sitesOff: [] });
    await becomes(before);
  });

  it('is kept as a draft when the card is closed before it was saved', async () => {
    const { driver } = opened;
    await driver.click(page, await driver.pointOnMark(page, 'medical necessity'));
    await driver.cardName(page);
    await driver.clickInCard(page, 'Add note');
    await driver.typeInCard(page, 'Note', 'half a thought');
    await page.mouse.click(5, 300); // must not lose it
    await driver.clickInCard(page, 'Close');
    await driver.cardCloses(page);
    await driver.click(page, await driver.pointOnMark(page, 'medical necessity'));
    await driver.cardName(page);
    await driver.clickInCard(page, 'Add note');
    const text = () => driver.inCard(page, (root) => root.querySelector('textarea')?.value);
    await until('the draft is back', async () => (await text()) === 'half a thought');
    await driver.clickInCard(page, 'Close');
    await driver.cardCloses(page);
  });

  it('is brought back from what was deleted and changed lately, whatever became of its card', async () => {
    const { driver } = opened;
    await driver.click(page, await driver.pointOnMark(page, 'medical necessity'));
    await driver.cardName(page);
    await driver.clickInCard(page, 'Add note');
    await driver.typeInCard(page, 'Note', ' first words');
    await driver.clickInCard(page, 'Save note');
    await driver.cardStatus(page);
    await driver.clickInCard(page, 'Edit');
    await driver.typeInCard(page, 'Note', ' and others');
    await driver.clickInCard(page, 'Save note');
    await driver.cardStatus(page);
    await deleteNote(driver, page);
    await page.evaluate(() => document.querySelector(':root > div:last-child')?.remove());
    const sidebar = await driver.openSidebar(page);
    const press = (label: string, beside = '') =>
      until(`"${label}" is pressed`, () =>
        sidebar.evaluate(
          (wanted, words) => {
            const all = [...document.querySelectorAll<HTMLElement>('button, [role=tab]')];
            const button = all.find(
              (one) =>
                one.textContent?.trim().startsWith(wanted) &&
                (words === '' || one.closest('li')?.textContent?.includes(words)),
            );
            button?.click();
            return button !== undefined;
          },
          label,
          beside,
        ),
      );
    const says = (words: string) =>
      sidebar.evaluate((wanted) => {
        const notes = [...document.querySelectorAll('article .said')];
        return notes.some(({ textContent }) => textContent === wanted);
      }, words);
    await press('Notes');
    await press('Deleted and changed lately');
    await press('Bring back', 'Deleted:');
    await until('it is there again', () => says('half a thought first words and others'));
    await press('Bring back', 'As it was before a change:');
    await until('its first words are there', () => says('half a thought first words'));
  });
});
