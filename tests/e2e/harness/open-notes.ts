import type { Page } from 'puppeteer-core';

import { fillNotes } from '@/tools/bench/ui/in-page';

import { inView } from './in-view';
import type { Opened } from './open';
import { viewOf } from './page-view';

/** The sidebar's notes in a tab, with so many in the store, called "words number 0" and on. */
export async function openNotes({ driver }: Opened, count: number): Promise<Page> {
  const empty = await driver.openOwn('sidepanel.html#/notes');
  await inView(viewOf(empty)).has('Your notes will gather here'); // the store is made by then
  await empty.evaluate(fillNotes, count);
  await empty.close();
  const filled = await driver.openOwn('sidepanel.html#/notes');
  await inView(viewOf(filled)).has(`words number ${count - 1}`);
  return filled;
}
