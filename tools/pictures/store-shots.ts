import type { Page } from 'puppeteer-core';

import type { Driver, View } from '../../tests/e2e/harness/driver';
import { inView } from '../../tests/e2e/harness/in-view';
import { openCard, writeNote } from '../../tests/e2e/harness/note-on-term';
import { pageOf } from '../../tests/e2e/harness/page-view';
import { pause } from '../../tests/e2e/harness/until';

/** Pixels of a shot for each CSS pixel: what is small in a window can be read in a picture. */
const SCALE = 1.25;
/** Arguments for a browser whose side panel is as tall as the pages below. */
export const WINDOW = [
  `--force-device-scale-factor=${SCALE}`,
  '--screen-info={2000x1400}',
  '--window-size=1100,662',
];

/** A real picture of the product, as PNG; its size is in pixels. */
export interface Shot {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const HEIGHT = 528;
/** Widths in CSS pixels of a page that has a picture to itself, and of one beside the side panel. */
const ALONE = 1024;
const BESIDE = 664;

/** Above a section's heading: so much that nothing of the section before is seen. */
const TOP = 20;

/** Long enough for fonts to be drawn and fades to end, in milliseconds. */
const REST_MS = 600;

/** On which mark, and what a learner writes there. */
const NOTES = [
  ['clean claim', 'Nothing left to ask for. Paid within 30 days here.'],
  ['denial', 'Needs an answer. A rejection is only mended and sent again.'],
] as const;

/** Do with the demo what a learner does, and take pictures on the way. */
export async function takeShots(driver: Driver) {
  await driver.setSettings({ theme: 'light' });
  const page = await driver.newPage('/demo/demo.html');
  await driver.termMarks(page);

  await resize(page, ALONE);
  await openBrief(driver, page, 'prior authorization', '#approval');
  const card = await shoot(page);
  await closeCard(driver, page);
  await resize(page, BESIDE);
  await openBrief(driver, page, 'prior authorization', '#approval');
  const narrowCard = await shoot(page);
  await closeCard(driver, page);

  await resize(page, ALONE);
  const behind = await shoot(page);
  const popup = await driver.openPopup();
  await inView(popup).fill('Look up a term or code', 'timley filing');
  await inView(popup).has('Timely filing');
  const lookUp = await shoot(popup);
  await popup.close();

  await resize(page, BESIDE);
  const sidebar = await driver.openSidebar(page);
  await inView(sidebar).has('Terms');
  await scrollTo(page, '#claim', TOP);
  const article = await shoot(page);
  const pagePanel = await shootPanel(sidebar);

  for (const [words, note] of NOTES) {
    await openCard(driver, page, words);
    await writeNote(driver, page, note);
    await closeCard(driver, page);
  }
  await inView(sidebar).go('#/notes');
  await inView(sidebar).has(NOTES[0][1]);
  await scrollTo(page, '#claim', TOP);
  const noted = await shoot(page);
  const notesPanel = await shootPanel(sidebar);

  await inView(sidebar).go('#/careers');
  await inView(sidebar).has('Medical records and health information technician');
  const careers = await shootPanel(sidebar);
  await inView(sidebar).press('Medical records and health information technician');
  await inView(sidebar).has('Median pay');
  const career = await shootPanel(sidebar);
  return {
    card,
    narrowCard,
    behind,
    lookUp,
    article,
    pagePanel,
    noted,
    notesPanel,
    careers,
    career,
  };
}

export type Shots = Awaited<ReturnType<typeof takeShots>>;

/** Rest the pointer on a mark whose section begins at the window's top. */
async function openBrief(driver: Driver, page: Page, words: string, section: string) {
  const [x, y] = await driver.pointOnMark(page, words);
  const moved = await scrollTo(page, section, TOP);
  await driver.rest(page, [x, y - moved]);
  await driver.cardName(page);
}

async function closeCard(driver: Driver, page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await driver.cardCloses(page);
  await page.mouse.move(0, 0);
}

async function resize(page: Page, width: number): Promise<void> {
  await page.setViewport({ width, height: HEIGHT, deviceScaleFactor: SCALE });
}

async function shoot(view: Page | View): Promise<Shot> {
  await pause(REST_MS);
  const page = pageOf(view);
  const [width, height] = await page.evaluate(() => [innerWidth, innerHeight] as const);
  return { png: await page.screenshot(), width: width * SCALE, height: height * SCALE };
}

/** As it looks while the page has the focus. */
async function shootPanel(panel: View): Promise<Shot> {
  await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  return shoot(panel);
}

/** @returns by how much it has moved */
function scrollTo(page: Page, selector: string, above: number): Promise<number> {
  return page.evaluate(
    (where, room) => {
      const before = scrollY;
      const top = document.querySelector(where)?.getBoundingClientRect().top ?? 0;
      scrollBy({ top: top - room, behavior: 'instant' });
      return scrollY - before;
    },
    selector,
    above,
  );
}
