import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { browserNames } from '../harness/launch';
import { type Opened, open } from '../harness/open';
import { until } from '../harness/until';
import { pagesOfNotes } from './store';

const AROUND = '/mixups/around';
const SMALL = '/mixups/small';
const TEXT = 'The deductible comes first, then coinsurance.';

/** Ways in which a note could come to stand under another page than the one it was written on. */
describe.each(browserNames)('in %s a note stays with its page', (name) => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await open(name);
    const { driver, site } = opened;
    await driver.install();
    const html = (body: string) =>
      `<!doctype html><meta charset="utf-8"><title>Mixups</title>${body}`;
    site.route(AROUND, (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const frame = `<iframe src="${site.url(SMALL, 'other.test')}" width="280" height="90"></iframe>`;
      response.end(html(`<p>${TEXT}</p>${frame}`));
    });
    site.route(SMALL, (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(html('<p>A copayment is due at each visit.</p>'));
    });
  });
  afterAll(() => opened?.close());

  it('when the card of a small frame of a stranger was open before', async () => {
    const { driver, site } = opened;
    const page = await driver.newPage(AROUND);
    const small = await until('the frame is there', async () =>
      page.frames().find((frame: Frame) => frame.url() === site.url(SMALL, 'other.test')),
    );
    await driver.click(page, await driver.pointOnMark(small, 'copayment'));
    await until('its card is open', async () => (await driver.cardText(page))?.includes('opay'));
    await driver.click(page, await driver.pointOnMark(page, 'deductible'));
    await until('the next card is open', async () =>
      /deductible/i.test(await driver.cardName(page)),
    );
    await writeNote(page, 'On the page around');
    await page.close();
    expect(await pagesOfNotes(driver)).toEqual({ 'On the page around': site.url(AROUND) });
  });

  async function writeNote(page: Page, words: string): Promise<void> {
    const { driver } = opened;
    await driver.clickInCard(page, 'Add note');
    await driver.typeInCard(page, 'Note', words);
    await driver.clickInCard(page, 'Save note');
    await driver.cardStatus(page);
  }
});
