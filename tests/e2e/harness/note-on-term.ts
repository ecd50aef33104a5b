import type { Page } from 'puppeteer-core';

import type { Driver, Where } from './driver';
import { pause, until } from './until';

/**
 * A press on Delete counts where the card has been in plain sight for half a second
 * (`platform/card-room/seen.ts`); a browser under load tells that late.
 */
const IN_SIGHT_MS = 1_000;

/** Open the card of a mark that says `words`, in full. */
export async function openCard(
  driver: Driver,
  page: Page,
  words: string,
  where: Where = page,
): Promise<string> {
  await driver.click(page, await driver.pointOnMark(where, words));
  return driver.cardName(where);
}

/** In the card that is open: write a note, and save it. */
export async function writeNote(
  driver: Driver,
  page: Page,
  note: string,
  where: Where = page,
): Promise<string> {
  await driver.clickInCard(page, 'Add note', where);
  await driver.typeInCard(page, 'Note', note, where);
  await driver.clickInCard(page, 'Save note', where);
  return driver.cardStatus(where);
}

/** The note is in the card of that mark, when this is opened again. */
export async function findNote(
  driver: Driver,
  page: Page,
  words: string,
  note: string,
  where: Where = page,
): Promise<void> {
  await openCard(driver, page, words, where);
  await until(`the card has the note "${note}"`, async () =>
    (await driver.cardText(where))?.includes(note),
  );
}

/** In the card that is open: delete its first note, as a learner who has seen it. */
export async function deleteNote(driver: Driver, page: Page): Promise<void> {
  await pause(IN_SIGHT_MS);
  await driver.clickInCard(page, 'Delete');
}
