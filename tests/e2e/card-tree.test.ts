import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { browserNames } from './harness/launch';
import { openCard } from './harness/note-on-term';
import { type Opened, open } from './harness/open';
import { until } from './harness/until';

/** Firefox's own names for roles (browser-bugs.md: role-names). */
const ROLES: Readonly<Record<string, string>> = {
  pushbutton: 'button',
  'toggle button': 'button',
  statusbar: 'status',
};
/** More than a card has controls. */
const MOST_STOPS = 60;

describe.each(browserNames)('a card without eyes or pointer, in %s', (name) => {
  let opened: Opened;
  let page: Page;

  beforeAll(async () => {
    opened = await open(name);
    await opened.driver.install();
    await opened.driver.startReader();
    page = await opened.driver.newPage('/demo/demo.html');
    await opened.driver.termMarks(page);
  });
  beforeEach(() => page.bringToFront());
  afterAll(() => opened.close());

  const inPage = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  /** What has the focus in the card; "nothing" where it is lost. */
  const focused = () =>
    opened.driver.inCard(page, (root) => {
      const { activeElement: on } = root;
      if (!on || on.localName === 'body') return 'nothing';
      return on.getAttribute('aria-label') ?? on.textContent?.trim();
    });
  /** Always on the same mark: the next one counts from the card that was open last. */
  const openByKey = async () => {
    await openCard(opened.driver, page, 'deductible');
    await page.keyboard.press('Escape');
    await opened.driver.cardCloses(page);
    await page.evaluate(() => document.querySelector<HTMLElement>('nav a')?.focus());
    await opened.driver.command('next-mark');
    const term = await opened.driver.cardName(page);
    await until('its heading has the focus', async () => (await focused()) === term);
    await page.keyboard.press('Enter');
    await until('all of the entry is shown', async () =>
      (await opened.driver.cardText(page))?.includes('Source:'),
    );
    return term;
  };
  const back = async () => {
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
  };
  /** To the next stop, or out of the card. */
  const stopAfter = async (move: () => Promise<void>, before: string | undefined) => {
    await move();
    return until('the focus has moved', async () => {
      const now = (await focused()) ?? 'out';
      return now === before ? undefined : now;
    });
  };

  it('is a dialog named by its heading, with named buttons and a status line', async () => {
    const { driver } = opened;
    await openCard(driver, page, 'prior authorization');
    // Trees follow what is drawn after a while: at first it is named by the words of the page.
    const tree = await until('there is a tree of the entry', async () => {
      const told = await driver.cardTree(page);
      const isThere = told.some((one) => one.role === 'dialog' && one.name.startsWith('Prior'));
      return isThere ? told : undefined;
    });
    const namesOf = (role: string) =>
      tree.filter((one) => (ROLES[one.role] ?? one.role) === role).map((one) => one.name);
    expect(namesOf('dialog')).toEqual(['Prior authorization']);
    expect(namesOf('heading')).toContain('Prior authorization');
    expect(namesOf('button')).toEqual(expect.arrayContaining(['Keep open', 'Close', 'Add note']));
    expect(namesOf('button')).not.toContain('');
    expect(namesOf('status')).toHaveLength(1);
    await page.keyboard.press('Escape');
    await driver.cardCloses(page);
  });

  it('Tab goes through all controls and back, never loses the focus, and leads out', async () => {
    const term = await openByKey();
    const stops = [];
    const forward = () => page.keyboard.press('Tab');
    for (let at: string | undefined = term; at !== 'out' && stops.length < MOST_STOPS; ) {
      at = await stopAfter(forward, at);
      stops.push(at);
    }
    expect(stops.at(-1)).toBe('out');
    expect(stops).not.toContain('nothing');
    expect(stops).toEqual(expect.arrayContaining(['Keep open', 'Close', 'Add note']));
    expect(await inPage()).toBe('Providers');

    await openByKey();
    let at = await focused();
    for (const _ of stops.slice(1)) at = await stopAfter(forward, at);
    const backwards = [];
    while (at !== 'out' && backwards.length < MOST_STOPS) {
      backwards.push(at);
      at = await stopAfter(back, at);
    }
    expect(at).toBe('out');
    expect(backwards).toEqual(stops.slice(0, -1).toReversed());
    expect(await inPage()).toBe('Providers');
  });

  it('Shift and Tab lead out from the heading, and Escape gives the focus back', async () => {
    const term = await openByKey();
    expect(await stopAfter(back, term)).toBe('out');
    expect(await inPage()).toBe('Providers');
    await openByKey();
    await page.keyboard.press('Escape');
    await opened.driver.cardCloses(page);
    expect(await inPage()).toBe('Providers');
  });
});
