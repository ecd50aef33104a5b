import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { axeInCard } from './harness/axe';
import { browserNames } from './harness/launch';
import { type Opened, open } from './harness/open';
import { pause, until } from './harness/until';

const policy = '/pages/senses-policy.html';
const clinic = '/pages/senses-clinic.html';
const undecided = '/pages/senses-open.html';
const recipe = '/pages/senses-recipe.html';

describe.each(browserNames)('what a form means, in %s', (name) => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await open(name);
    await opened.driver.install();
  });
  beforeEach(() => opened.driver.setSettings({ senses: [], occurrences: 'first' }));
  afterAll(() => opened.close());

  const openCard = async (page: Page, words: string, within = 'body') => {
    await opened.driver.click(page, await opened.driver.pointOnMark(page, words, within));
    return opened.driver.cardName(page);
  };
  /** What the card says that the letters mean. */
  const meaningOf = async (...where: Parameters<typeof openCard>) =>
    (await openCard(...where)).replace(/^PA: /, '');

  /** Press a key with the focus in the card, and say what it then shows. */
  const press = async (page: Page, key: '1' | '2') => {
    await page.keyboard.press(key);
    return until('the card shows an entry', async () => {
      const shown = await opened.driver.cardName(page);
      return shown === 'PA' ? undefined : shown.replace(/^PA: /, '');
    });
  };

  const sensesIn = (page: Page) =>
    opened.driver.inCard(page, (root) =>
      [...root.querySelectorAll('.sense b')].map(({ textContent }) => textContent),
    );

  it('is told by the words near by: the same letters on two pages', async () => {
    const first = await opened.driver.newPage(policy);
    expect(await openCard(first, 'PA')).toBe('PA: Prior authorization');
    await first.close();
    const second = await opened.driver.newPage(clinic);
    expect(await openCard(second, 'PA')).toBe('PA: Physician assistant');
    await second.close();
  });

  it('is everything it could be where nothing tells', async () => {
    const page = await opened.driver.newPage(undecided);
    expect(await openCard(page, 'PA')).toBe('PA');
    const senses = await sensesIn(page);
    expect(senses).toContain('Prior authorization');
    expect(senses).toContain('Physician assistant');
    expect((await axeInCard(opened.driver, page))?.faults).toEqual([]);
    await page.close();
  });

  it('is what the learner chose, at once, on this site, until it is changed', async () => {
    const page = await opened.driver.newPage(undecided);
    await opened.driver.pointOnMark(page, 'PA', 'p');
    expect(await openCard(page, 'PA')).toBe('PA');
    const [likeliest, other] = (await sensesIn(page)) ?? [];
    await opened.driver.inCard(page, (root) => root.querySelector('h2')?.focus());
    expect(await press(page, '2')).toBe(other);
    await page.keyboard.press('Escape');
    await opened.driver.cardCloses(page);
    // The other mark of this page.
    const again = await until('the other mark has the chosen meaning', async () => {
      const shown = await meaningOf(page, 'PA', 'h2:last-of-type + p');
      if (shown === other) return shown;
      await page.keyboard.press('Escape');
      await page.mouse.click(5, 400);
      await opened.driver.cardCloses(page);
      return undefined;
    });
    expect(again).toBe(other);
    await page.close();

    const later = await opened.driver.newPage(`${undecided}?later`);
    expect(await meaningOf(later, 'PA')).toBe(other);
    await opened.driver.clickInCard(later, 'Other meanings of PA');
    await until('all are shown', async () => (await sensesIn(later))?.length || undefined);
    await opened.driver.inCard(later, (root) => root.querySelector('h2')?.focus());
    expect(await press(later, '2')).toBe(likeliest);
    await later.close();

    const elsewhere = await opened.driver.newPage(opened.site.url(undecided, 'other.test'));
    expect(await openCard(elsewhere, 'PA')).toBe('PA');
    await elsewhere.close();
  });

  it('is nothing on a page of something else', async () => {
    const billing = await opened.driver.newPage(undecided);
    const marks = (await opened.driver.termMarks(billing)).map((words) => words.toLowerCase());
    expect(marks).toContain('claim');
    await billing.close();

    const page = await opened.driver.newPage(recipe);
    await pause(1_000); // time enough to mark what is not to be
    expect((await opened.driver.marks(page))['codelight-term-new'] ?? []).toEqual([]);
    await page.close();
  });
});
