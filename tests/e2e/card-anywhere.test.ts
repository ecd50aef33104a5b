import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { BrowserName, Where } from './harness/driver';
import { browserNames } from './harness/launch';
import { findNote, openCard, writeNote } from './harness/note-on-term';
import { type Opened, open } from './harness/open';
import { pause, until } from './harness/until';

const DEMO = '/demo/demo.html';
const TERM = 'prior authorization';

/** Policies of a page, each with what it forbids. */
const policies = [
  ['sandbox allow-scripts', 'an origin of its own, and no popups, forms or top navigation'],
  ['sandbox', 'no scripts either'],
  [
    "default-src 'none'; frame-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    'all but text, and texts that become a document',
  ],
] as const;

describe.each(browserNames)('the card anywhere, in %s', (name) => {
  let opened: Opened;
  let before: Page;

  beforeAll(async () => {
    opened = await open(name);
    before = await opened.driver.newPage(DEMO);
    await opened.driver.install();
  });
  afterAll(() => opened.close());

  const close = async (page: Page, where: Where = page) => {
    await page.keyboard.press('Escape');
    await opened.driver.cardCloses(where);
  };
  /** In a card that opens: its entry, a note saved, and found again. */
  const works = async (page: Page, words: string, note: string, where: Where = page) => {
    const { driver } = opened;
    await openCard(driver, page, words, where);
    expect(await driver.cardText(where)).toContain('Source:');
    expect(await writeNote(driver, page, note, where)).toBe('Note saved');
    await close(page, where);
    await findNote(driver, page, words, note, where);
    await close(page, where);
  };

  it('works in a tab that was open when the extension was installed', async () => {
    await before.bringToFront();
    await works(before, TERM, 'open before');
    await before.close();
  });

  it.each(policies)('works on a page with the policy "%s" (%s)', async (policy, why) => {
    const where = `/made/${policies.findIndex(([, one]) => one === why)}`;
    opened.site.route(where, (_request, response) => {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
      });
      response.end('<!doctype html><title>Policy</title><p>This is the allowed amount.</p>');
    });
    const page = await opened.driver.newPage(where);
    await works(page, 'allowed amount', 'under a policy');
    await page.close();
  });

  it.each([
    ['same', 'of its own origin'],
    ['cross', 'of another origin'],
  ])('works in a frame of a page: "%s" (%s)', async (frameName, why) => {
    const { driver } = opened;
    const page = await driver.newPage('/pages/frames.html');
    // Large enough for a card: that of a smaller one is shown by the page around it.
    await page.evaluate((wanted) => {
      for (const frame of document.querySelectorAll('iframe')) {
        if (frame.name === wanted) frame.style = 'width: 800px; height: 500px';
      }
    }, frameName);
    const element = await page.waitForSelector(`iframe[name=${frameName}]`);
    const frame = await element?.contentFrame();
    if (!frame) throw new Error('no such frame');
    await works(page, 'remittance advice', `in a frame ${why}`, frame);
    await page.close();
  });

  it('works in a page that comes back from the cache of pages', async () => {
    const { driver } = opened;
    const page = await driver.newPage(DEMO);
    await driver.termMarks(page);
    await leaveAndComeBack(opened, page);
    await works(page, TERM, 'back again');
    await page.close();
  });

  it('works in such a page that was left while a card was open, and a note being typed', async () => {
    const { driver } = opened;
    const page = await driver.newPage(DEMO);
    await openCard(driver, page, 'deductible');
    await driver.clickInCard(page, 'Add note');
    await driver.typeInCard(page, 'Note', 'half a no');
    await pause(300);
    await leaveAndComeBack(opened, page);
    // The card is as it was, with the focus in it. Neither driver finds its frame any more.
    await page.keyboard.type('te');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await until('the note is saved', async () =>
      (await driver.marks(page))['codelight-note-amber']?.includes('deductible'),
    );
    await page.keyboard.press('Escape');
    await until('the card is closed', () =>
      page.evaluate(() => !document.querySelector(':root > div')),
    );
    await findNote(driver, page, 'deductible', 'half a note');
    await page.close();
  });

  it('saves a note that was being typed when the background was killed', async () => {
    const { driver } = opened;
    const page = await driver.newPage(DEMO);
    await openCard(driver, page, 'claim');
    await driver.clickInCard(page, 'Add note');
    await driver.typeInCard(page, 'Note', 'before the end');
    await driver.killBackground();
    await page.keyboard.type(', and after');
    await driver.clickInCard(page, 'Save note');
    expect(await driver.cardStatus(page)).toBe('Note saved');
    await close(page);
    await findNote(driver, page, 'claim', 'before the end, and after');
    await page.close();
  });
});

describe.each(browserNames)('the card on https, in %s', (name) => {
  isWholeJobDone(name, { isSecure: true }, {});
});

describe.each(browserNames)('the card in a private window, in %s', (name) => {
  isWholeJobDone(name, {}, { inPrivate: true });
});

/** On the way from a mark to a note that is there when the page is opened anew. */
function isWholeJobDone(
  name: BrowserName,
  site: { isSecure?: boolean },
  window: { inPrivate?: boolean },
): void {
  it('opens with its entry, and keeps a note', async () => {
    const opened = await open(name, site);
    const { driver } = opened;
    try {
      await driver.install(window);
      const first = await driver.newPage(DEMO, window);
      expect(first.url()).toBe(opened.site.url(DEMO));
      await openCard(driver, first, TERM);
      expect(await driver.cardText(first)).toContain('Source:');
      expect(await writeNote(driver, first, 'kept')).toBe('Note saved');
      const again = await driver.newPage(DEMO, window);
      await findNote(driver, again, TERM, 'kept');
    } finally {
      await opened.close();
    }
  });
}

/** To another page and back; what a page knew before is there only where the cache has kept it. */
async function leaveAndComeBack({ site }: Opened, page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, { isKept: true });
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  await page.goto(site.url('/pages/live.html'));
  await page.goBack({ waitUntil: [] as never }); // some drivers wait for a load that does not come
  const isKept = () => page.evaluate(() => (window as { persisted?: boolean }).persisted === true);
  await until('it is back, as it was', isKept);
}
