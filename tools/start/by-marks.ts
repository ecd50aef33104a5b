import type { Page } from 'puppeteer-core';

import type { Driver, Where } from '../../tests/e2e/harness/driver';
import { inView } from '../../tests/e2e/harness/in-view';
import { until } from '../../tests/e2e/harness/until';
import type { Camera } from './camera';
import { findFreeMark } from './free-mark';
import { type Marks, marksOn } from './marks-on';

/** What a step is given: the page's name, who takes pictures, and who says what was seen. */
export interface Parts {
  readonly name: string;
  readonly take: Camera;
  readonly say: (what: string) => void;
}

const COVERED_MS = 3_000;

/**
 * A page's marks: a card on one of them, a note in it, and the popup.
 *
 * @returns 'notes' where all marks have one from before, so that none is written
 */
export async function readByMarks(
  driver: Driver,
  page: Page,
  { where, terms, notes }: Marks,
  { name, take, say }: Parts,
): Promise<'marks' | 'notes'> {
  const some = terms.slice(0, 5).join(', ');
  say(`Terms marked, ${terms.length}: ${some}${terms.length > 5 ? ' …' : ''}`);
  if (notes.length > 0) say(`Notes from before, marked again: ${notes.length}`);
  await take(page, 'page');

  const find = () => where.evaluate(findFreeMark);
  const point = await until('the pointer can reach a mark', find, COVERED_MS).catch(
    () => undefined,
  );
  if (point) {
    const [left, top] = await driver.cornerOf(where);
    await driver.rest(page, [point[0] + left, point[1] + top]);
  } else if (notes.length > 0) {
    say('No mark is without one, so none is written');
    return 'notes';
  } else await driver.command('next-mark'); // a page may cover all of its text
  const holder = await holderOf(driver, page);
  const how = point ? 'Resting the pointer on a mark' : 'The pointer reaches none: the key';
  say(`${how} opened a card: ${await driver.cardName(holder)}`);
  await take(page, 'card');

  await driver.clickInCard(page, 'Add note', holder);
  await driver.typeInCard(page, 'Note', noteOn(name), holder);
  await take(page, 'note');
  await driver.clickInCard(page, 'Save note', holder);
  say(`A note was written in it: ${await driver.cardStatus(holder)}`);

  const popup = await driver.openPopup();
  // It lists those that the page has most of, which need not be the one above.
  await until('the popup shows this page', () =>
    popup.evaluate(() => document.querySelector('.here li button') !== null),
  );
  say('The popup lists the terms of this page');
  await take(popup, 'popup');
  await popup.close();
  return 'marks';
}

/** The same page in a browser that was closed meanwhile: the note is marked, and in the sidebar. */
export async function findNoteAgain(
  driver: Driver,
  page: Page,
  { name, take, say }: Parts,
): Promise<void> {
  await until('the note is marked again', async () => {
    const marks = await marksOn(driver, page);
    return marks?.notes.length;
  });
  say('After a restart of the browser the note is marked on the page');
  const sidebar = await driver.openSidebar(page);
  await inView(sidebar).has(noteOn(name));
  say('and stands in the sidebar');
  await take(page, 'page-again');
  await take(sidebar, 'sidebar');
  await sidebar.close();
}

function noteOn(name: string): string {
  return `Ask Dana about ${name}.`;
}

/** Where the card is: a small frame's is in the page. */
function holderOf(driver: Driver, page: Page): Promise<Where> {
  return until('a card is open', async () => {
    for (const one of [page, ...page.frames()]) if (await driver.cardText(one)) return one;
    return undefined;
  });
}
