import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';

import { type Driver, savePicture, type View } from '../../tests/e2e/harness/driver';
import { pause, until } from '../../tests/e2e/harness/until';

const NOTE = 'Ask Dana which visits need it.';

/**
 * The main job, step by step: marks, a card, a note, and the note again after the browser was
 * closed. Prints what it sees, and saves a picture of each surface, light and dark.
 *
 * @throws {Error} at the first step that fails
 */
export async function walk(driver: Driver, url: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await driver.install();
  let page = await driver.newPage(url);

  const terms = await driver.termMarks(page);
  say(`${terms.length} terms are marked: ${terms.slice(0, 5).join(', ')} …`);
  await takePictures(page, 'page');

  await driver.rest(page, await driver.pointOnMark(page));
  const term = await driver.cardName(page);
  say(`Resting the pointer on a mark opened a card: ${term}`);
  await takePictures(page, 'card');

  await driver.clickInCard(page, 'Add note');
  await driver.typeInCard(page, 'Note', NOTE);
  await takePictures(page, 'note');
  await driver.clickInCard(page, 'Save note');
  say(`A note was written on it: ${await driver.cardStatus(page)}`);

  const popup = await driver.openPopup();
  // It lists those that the page has most of, which need not be the one above.
  await until('the popup shows this page', () =>
    popup.evaluate(() => document.querySelector('.here li button') !== null),
  );
  say('The popup lists the terms of this page');
  await takePictures(popup, 'popup');
  await popup.close();

  await driver.restart();
  page = await driver.newPage(url);
  await until('the note is marked again', async () =>
    Object.keys(await driver.marks(page)).some((name) => name.startsWith('codelight-note')),
  );
  say('After a restart of the browser the note is marked on the page');
  const sidebar = await driver.openSidebar(page);
  await until('the sidebar shows the note', () => hasText(sidebar, NOTE));
  say('and stands in the sidebar');
  await takePictures(page, 'page-again');
  await takePictures(sidebar, 'sidebar');

  async function takePictures(view: Page | View, name: string): Promise<void> {
    for (const dark of [false, true]) {
      await driver.emulate(view, { dark });
      // Firefox draws our own pages in its theme's scheme, whatever it tells the web's.
      await driver.setSettings({ theme: dark ? 'dark' : 'light' });
      await pause(400); // until it is drawn so, and what fades in has come
      const file = path.join(folder, `${name}${dark ? '-dark' : ''}.png`);
      await savePicture(view, file as `${string}.png`); // it ends so
      console.log(`  ${file}`);
    }
    await driver.emulate(view, {});
    await driver.setSettings({ theme: 'system' });
  }
}

function say(what: string): void {
  console.log(`✓ ${what}`);
}

function hasText(view: View, words: string): Promise<boolean> {
  return view.evaluate((wanted) => document.body.innerText.includes(wanted), words);
}
