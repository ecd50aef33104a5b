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

  it('lead to the licenses of all that is built in', async () => {
    const text = await options.evaluate(async () => {
      const link = document.querySelector<HTMLAnchorElement>('a[href$=".txt"]');
      return link && (await fetch(link.href)).text();
    });
    expect(text).toContain('Mozilla Public License');
    expect(text).toContain('Creative Commons Attribution 4.0');
  });

  it('change the marks of an open page at once', async () => {
    await press('Bold');
    await press('Plum');
    await until('the marks are bold and plum', async () =>
      (await marks()).includes('codelight-term-new-bold-plum'),
    );
    expect(await marks()).not.toContain('codelight-term-new');
    await press('Terms');
    await until('no terms are marked', async () => (await marks()).length === 0);
    await until('the switch stands so', () =>
      options.evaluate(() => !document.querySelector<HTMLInputElement>('[role=switch]')?.checked),
    );
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

  it('take settings along as a file, and back, whole or not at all', async () => {
    // In place of the browser's own window for files: what is saved is kept, what is opened is given.
    await options.evaluate(() => {
      const own = URL.createObjectURL;
      URL.createObjectURL = (file: Blob) => {
        void file.text().then((text) => {
          document.documentElement.dataset.saved = text;
        });
        return own.call(URL, file);
      };
    });
    const bringIn = (text: string) =>
      options.evaluate((content) => {
        const field = document.querySelector<HTMLInputElement>('input[type=file]');
        const given = new DataTransfer();
        given.items.add(new File([content], 'settings.json', { type: 'application/json' }));
        if (!field) return;
        field.files = given.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);
    const pressed = () =>
      options.evaluate(() =>
        [...document.querySelectorAll('.segments [aria-pressed=true]')].map((b) => b.textContent),
      );

    await press('Bold');
    await until('bold is kept', async () => (await pressed()).includes('Bold'));
    await press('Save to a file');
    const saved = await until('it is saved', () =>
      options.evaluate(() => document.documentElement.dataset.saved),
    );
    await press('Quiet');
    await until('quiet is kept', async () => (await pressed()).includes('Quiet'));

    await bringIn(
      saved.replace('"bold"', '"loud"').replace('"theme": "system"', '"theme": "dark"'),
    );
    const problem = await until('it is refused', () =>
      options.evaluate(() => document.querySelector('main > [role=alert]')?.textContent),
    );
    expect(problem).toContain('“markStrength”');
    expect(await pressed()).toContain('Quiet');
    expect(await pressed()).not.toContain('Dark');

    await bringIn(saved);
    await until('bold is back', async () => (await pressed()).includes('Bold'));
    await until('the marks are bold', async () =>
      (await marks()).includes('codelight-term-new-bold'),
    );
    await press('Undo');
    await until('it is as before the file', async () => (await pressed()).includes('Quiet'));
    await press('Normal');
  });

  it('do all this by keyboard alone', async () => {
    await options.bringToFront();
    await options.evaluate(() => {
      document.querySelector<HTMLElement>('.nav input')?.focus();
    });
    const focused = () =>
      options.evaluate(() => {
        const at = document.activeElement as HTMLInputElement | null;
        return at?.labels?.[0]?.textContent ?? at?.getAttribute('aria-label') ?? at?.textContent;
      });
    const tabTo = async (label: string) => {
      for (let i = 0; i < 90 && (await focused()) !== label; i++) {
        await options.keyboard.press('Tab');
      }
      expect(await focused()).toBe(label);
    };
    await tabTo('Bold');
    await options.keyboard.press('Enter');
    await until('the marks are bold', async () =>
      (await marks()).includes('codelight-term-new-bold'),
    );

    await tabTo('Erase notes and terms');
    await options.keyboard.press('Enter');
    await until('it asks', async () => (await focused()) === 'Cancel');
    await options.keyboard.press('Escape');
    await until('the focus is back', async () => (await focused()) === 'Erase notes and terms');
    await options.keyboard.press('Enter');
    await tabTo('Erase');
    await options.keyboard.press('Enter');
    await until('the focus is near', async () => (await focused()) === 'What is stored');
    await tabTo('Put it all back');
    await options.keyboard.press('Enter');
    await until('the note is back', () =>
      options.evaluate(() => document.querySelector('.stored td')?.textContent?.trim() === '1'),
    );
    expect(await focused()).toBe('What is stored');
    await press('Normal');
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
    const { wide, room } = await options.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { wide: scrollWidth, room: clientWidth };
    });
    expect(wide, 'the page scrolls sideways').toBeLessThanOrEqual(room);
    await press('Set everything back');
    await until('it is as at first', async () => (await look()).join() !== 'dark,2rem');
  });

  it('have no fault axe can see', async () => {
    const { faults, passes } = await axeOnPage(options);
    expect(faults).toEqual([]);
    expect(passes).toBeGreaterThan(5);
  });
});
