import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { axeOnPage } from './harness/axe';
import { browserNames } from './harness/launch';
import { type Opened, open } from './harness/open';
import { until } from './harness/until';

describe.each(browserNames)('options, in %s', (name) => {
  let opened: Opened;
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    opened = await open(name);
    await opened.driver.install();
    page = await opened.driver.newPage('/demo/demo.html');
    await opened.driver.termMarks(page);
    options = await opened.driver.openOwn('options.html');
    await until('they are there', () =>
      options.evaluate(() => document.querySelector('.group') !== null),
    );
  });
  afterAll(() => opened.close());

  /** Press what has this name on the options page, as a click does. */
  const press = (label: string) =>
    until(`"${label}" is pressed`, () =>
      options.evaluate((wanted) => {
        const controls = [...document.querySelectorAll<HTMLElement>('button, input[role=switch]')];
        const control = controls.find(
          (one) =>
            (one.getAttribute('aria-label') ?? one.textContent?.trim()) === wanted ||
            (one as HTMLInputElement).labels?.[0]?.textContent === wanted,
        );
        control?.click();
        return control !== undefined;
      }, label),
    );
  const marks = async () => Object.keys(await opened.driver.marks(page));
  const isMarked = (where: Page) =>
    where.evaluate(() => [...CSS.highlights.keys()].some((one) => one.startsWith('codelight-')));

  it('change the marks of an open page at once', async () => {
    await press('Bold');
    await press('Plum');
    await until('the marks are bold and plum', async () =>
      (await marks()).includes('codelight-term-new-bold-plum'),
    );
    expect(await marks()).not.toContain('codelight-term-new');
    await press('Terms');
    await until('no terms are marked', async () => (await marks()).length === 0);
    await press('Terms');
    await press('Normal');
    await press('Pine');
    await until('they are as before', async () => (await marks()).includes('codelight-term-new'));
  });

  it('give a work system no script at all, and it cannot be switched on by the way', async () => {
    await options.evaluate(() => {
      document.querySelector<HTMLElement>('#Sites')?.scrollIntoView();
      document.querySelector<HTMLInputElement>('.adding input')?.focus();
    });
    await options.bringToFront();
    await options.keyboard.type('http://page.test/login');
    await options.keyboard.press('Enter');
    await until('it is on the list', () =>
      options.evaluate(() => document.querySelector('.boxed')?.textContent?.includes('page.test')),
    );
    await page.bringToFront();
    await until('its marks are gone', async () => !(await isMarked(page)));
    await page.reload();
    await opened.driver.command('toggle-site');
    const other = await opened.driver.newPage('/demo/demo.html');
    await new Promise((resolve) => setTimeout(resolve, 1_000)); // time enough to be marked
    expect([await isMarked(page), await isMarked(other)]).toEqual([false, false]);
    await other.close();

    await options.bringToFront();
    await press('Remove page.test');
    await press('Remove from the list');
    await page.bringToFront();
    await until('it is marked again', () => isMarked(page));
  });

  it('mark listed sites only, when asked to', async () => {
    await press('Only on sites I list');
    await page.bringToFront();
    await until('the page is not marked', async () => !(await isMarked(page)));
    await opened.driver.command('toggle-site'); // puts it on the list
    await until('it is marked', () => isMarked(page));
    await options.bringToFront();
    await press('Only on sites I list');
  });

  it('erase notes after asking once, and put them back', async () => {
    await page.bringToFront();
    await opened.driver.click(page, await opened.driver.pointOnMark(page, 'prior authorization'));
    await opened.driver.cardName(page);
    await opened.driver.clickInCard(page, 'Add note');
    await opened.driver.typeInCard(page, 'Note', 'keep me');
    await opened.driver.clickInCard(page, 'Save note');
    await opened.driver.cardStatus(page);
    await page.keyboard.press('Escape');
    await options.bringToFront();
    const count = () =>
      options.evaluate(() => document.querySelector('.stored td')?.textContent?.trim());
    await until('it is counted', async () => (await count()) === '1');
    await press('Erase notes and terms');
    await press('Erase');
    await until('it is gone', async () => (await count()) === '0');
    await press('Put it all back');
    await until('it is back', async () => (await count()) === '1');
  });

  it('follow their own choices: theme, text size, motion', async () => {
    await press('Dark');
    await press('Largest');
    await press('None');
    const look = () =>
      options.evaluate(() => {
        const { colorScheme } = getComputedStyle(document.documentElement);
        return [colorScheme, getComputedStyle(document.body).getPropertyValue('--rem')];
      });
    await until('it looks so', async () => (await look()).join() === 'dark,2rem');
    expect(
      await options.evaluate(
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      ),
    ).toBe(true);
    await press('Set everything back');
    await until('it is as at first', async () => (await look()).join() !== 'dark,2rem');
  });

  it('have no fault axe can see', async () => {
    const { faults, passes } = await axeOnPage(options);
    expect(faults).toEqual([]);
    expect(passes).toBeGreaterThan(5);
  });
});
