import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { axeOnPage } from './harness/axe';
import { inView } from './harness/in-view';
import { browserNames } from './harness/launch';
import { type Opened, open } from './harness/open';
import { openNotes } from './harness/open-notes';
import { viewOf } from './harness/page-view';
import { until } from './harness/until';

const NOTES = 1_000;

describe.each(browserNames)('a sidebar with a thousand notes, in %s', (name) => {
  let opened: Opened;
  let page: Page;

  beforeAll(async () => {
    opened = await open(name);
    await opened.driver.install();
    page = await openNotes(opened, NOTES);
  });
  afterAll(() => opened.close());

  const shows = (words: string) => inView(viewOf(page)).has(words);
  const drawn = () => page.evaluate(() => document.querySelectorAll('article').length);
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('article')?.textContent ?? '');

  it('draws those near the window alone, and says which of how many they are', async () => {
    expect(await drawn()).toBeGreaterThan(5);
    expect(await drawn()).toBeLessThan(NOTES / 4);
    const place = await page.evaluate(() => {
      const item = document.querySelector('[aria-posinset]');
      return [item?.getAttribute('aria-posinset'), Number(item?.getAttribute('aria-setsize'))];
    });
    expect(place).toEqual(['1', expect.any(Number)]);
    expect(place[1]).toBeGreaterThan(50);
    expect((await axeOnPage(page)).faults).toEqual([]);
  });

  it('is walked with J, further than what was drawn at first', async () => {
    const seen = new Set<string>();
    const first = await drawn();
    for (let i = 0; i < first + 20; i++) {
      const before = await focused();
      // Again, as a learner would, where a busy machine has not drawn the next one yet.
      await until('another note has the focus', async () => {
        await page.keyboard.press('j');
        return ![before, ''].includes(await focused());
      });
      seen.add(await focused());
    }
    expect(seen.size).toBe(first + 20);
  });

  it('keeps the focus where it is when it is scrolled out of sight', async () => {
    const before = await focused();
    await page.evaluate(() => document.querySelector('.scroll')?.scrollTo(0, 1e9));
    await shows('words number 0\n');
    expect(await focused()).toBe(before);
  });

  it('goes on to the next one when one is deleted', async () => {
    await page.keyboard.press('k');
    const gone = await focused();
    await page.keyboard.press('Delete');
    await shows('Note deleted');
    await until('another has the focus', async () => ![gone, ''].includes(await focused()));
    expect(await drawn()).toBeLessThan(NOTES / 4);
  });
});
