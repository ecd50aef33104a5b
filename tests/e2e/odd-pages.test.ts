import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { pageWithoutUs } from './harness/in-page';
import { browserNames } from './harness/launch';
import { type Opened, open } from './harness/open';
import { until } from './harness/until';

/** A page, the terms that are to be marked on it, and what is odd about it. */
const still: readonly (readonly [file: string, terms: readonly string[], why: string])[] = [
  ['csp.html', ['allowed amount'], 'allows nothing but its text'],
  ['empty.html', [], 'has nothing at all'],
  ['no-body.html', [], 'has removed its body'],
  ['plain.txt', ['allowed amount'], 'is plain text'],
  ['values.json', [], 'is JSON'],
  ['document.xml', [], 'is XML'],
  ['drawing.svg', [], 'is a drawing'],
  ['document.xhtml', ['allowed amount'], 'is XHTML'],
  ['editors.html', ['allowed amount'], 'is where somebody types'],
  ['design-mode.html', [], 'is typed in as a whole'],
  ['selfish.html', ['allowed amount'], 'has replaced what scripts use, in its own world'],
  [
    'shapes.html',
    [
      'allowed amount',
      'fee schedule',
      'remittance advice',
      'principal diagnosis',
      'place of service',
      'modifier 25',
    ],
    'hides text in many ways: an unseen occurrence does not stand for one that is seen',
  ],
  [
    'words.html',
    [
      'allowed amount',
      'al\u00ADlowed a\u00ADmount',
      'allowed\u00A0amount',
      'allowed amount',
      'allowed amounts',
      'allowed amount',
      'allowed amount',
      'allowed amount',
    ],
    'writes words in many ways, and parts of them in others',
  ],
  [
    'shadow.html',
    ['allowed amount', 'remittance advice', 'timely filing', 'fee schedule', 'clean claim'],
    'has open shadow trees, one declared, one in another; a closed one is its own affair',
  ],
];

/** Pages that do not rest, and what must come to be marked. */
const moving: typeof still = [
  ['greedy.html', ['allowed amount', 'fee schedule'], 'clears all highlights, and takes our name'],
  ['restless.html', ['allowed amount', 'fee schedule', 'clean claim'], 'changes at every frame'],
  ['jealous.html', ['allowed amount'], 'removes what is ours'],
  ['rewritten.html', ['remittance advice'], 'writes its document anew after loading'],
];

describe.each(browserNames)('odd pages, in %s', (name) => {
  let opened: Opened;
  const before = new Map<string, string>();

  beforeAll(async () => {
    opened = await open(name);
    for (const [file] of still) {
      const page = await opened.driver.newPage(`/pages/${file}`);
      before.set(file, await page.evaluate(pageWithoutUs));
      await page.close();
    }
    await opened.driver.install();
  });
  afterAll(() => opened.close());

  const termsOn = async (page: Page) =>
    (await opened.driver.marks(page))['codelight-term-new']?.toSorted() ?? [];

  /** Wait until these are marked, in whatever order: trees within trees have none. */
  const becomes = async (page: Page, terms: readonly string[]) => {
    const wanted = terms.toSorted();
    const isSo = async () => JSON.stringify(await termsOn(page)) === JSON.stringify(wanted);
    const isMarked = await until('it is marked', isSo).catch(() => false);
    // Told better so. Where it is marked, it is not looked at again: a page may clear it any time.
    if (!isMarked) expect(await termsOn(page)).toEqual(wanted);
  };

  it.each(still)('%s: marks %j (%s), and leaves it as it was', async (file, terms) => {
    const page = await opened.driver.newPage(`/pages/${file}`);
    await becomes(page, terms);
    expect(await page.evaluate(pageWithoutUs)).toBe(before.get(file));
    expect(await opened.driver.consoleMessages(page)).toEqual([]);
    await page.close();
  });

  it.each(moving)('%s: marks %j (%s), and it works as ever', async (file, terms) => {
    const page = await opened.driver.newPage(`/pages/${file}`);
    await becomes(page, terms);
    const isBusy = () => (globalThis as { works?: () => boolean }).works?.() ?? true;
    expect(await page.evaluate(isBusy), 'the page’s own script still works').toBe(true);
    expect(await opened.driver.consoleMessages(page)).toEqual([]);
    await page.close();
  });

  it('marks the frames of a frameset', async () => {
    const page = await opened.driver.newPage('/pages/frameset.html');
    for (const frame of page.frames().slice(1)) {
      expect(await opened.driver.termMarks(frame)).toEqual(['remittance advice']);
    }
    expect(await opened.driver.consoleMessages(page)).toEqual([]);
    await page.close();
  });

  it.each([
    ['ten megabytes of text', '<p>allowed amount</p>', 10_000_000, '<p>lorem ipsum dolor</p>'],
    ['one text of five megabytes', 'allowed amount ', 5_000_000, 'lorem ipsum '],
    ['a nesting of 5,000', '<p>allowed amount</p>', 5_000 * 5, '<div>'],
  ])(
    'marks %s, and the page goes on answering',
    async (what, first, length, filler) => {
      const where = `/made/${what.replaceAll(' ', '-')}`;
      opened.site.route(where, (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        const rest = filler.repeat(length / filler.length);
        response.end(`<!doctype html><title>Much</title>${first}${rest}<p>fee schedule</p>`);
      });
      const page = await opened.driver.newPage(where);
      await until('its beginning is marked', async () =>
        (await termsOn(page)).includes('allowed amount'),
      );
      expect(await page.evaluate(() => document.title)).toBe('Much');
      await until(
        'its end is marked',
        async () => (await termsOn(page)).includes('fee schedule'),
        120_000,
      );
      await page.close();
    },
    180_000,
  );

  it('marks words that are split into 100,000 texts of one character', async () => {
    const page = await opened.driver.newPage('/pages/live.html');
    await page.evaluate(() => {
      const line = document.createElement('p');
      for (const letter of 'An allowed amount. '.repeat(5_300)) line.append(letter);
      document.querySelector('#new')?.append(line);
    });
    await becomes(page, ['allowed amount', 'allowed amount', 'fee schedule']);
    await page.close();
  });
});
