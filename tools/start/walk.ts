import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

import type { Driver } from '../../tests/e2e/harness/driver';
import { until } from '../../tests/e2e/harness/until';
import { readByLookUp } from './by-look-up';
import { findNoteAgain, type Parts, readByMarks } from './by-marks';
import { type Camera, noCamera } from './camera';
import { waitForGreeting } from './greeting';
import { marksOn } from './marks-on';

/** A page to walk. */
export interface Stop {
  readonly name: string;
  /** An address, or a path of the driver's site. */
  readonly url: string;
  readonly take?: Camera;
}

/** How a page was walked; a `problem` is the first step that failed. */
export interface Walked {
  readonly name: string;
  readonly by?: 'marks' | 'notes' | 'look-up';
  readonly problem?: string;
}

type Way = NonNullable<Walked['by']>;

const OPENING_MS = 30_000;
const LOADING_MS = 5_000;

/**
 * The main job on pages: marks, a card, a note, and the note again after the browser was closed,
 * once for all of them. Where nothing is marked, look-up. Prints what it sees.
 *
 * @param isKept - the profile, which then may have been greeted before
 */
export async function walk(
  driver: Driver,
  stops: readonly Stop[],
  isKept = false,
): Promise<readonly Walked[]> {
  await driver.install({ keepWelcome: isKept });
  if (isKept) await waitForGreeting(driver);
  const walked: Walked[] = [];
  for (const stop of stops) walked.push(await visit(driver, stop, comeFirst));
  if (!walked.some(({ by }) => by === 'marks')) return walked;
  await driver.restart();
  for (const [i, stop] of stops.entries()) {
    if (walked[i]?.by === 'marks') walked[i] = await visit(driver, stop, comeAgain);
  }
  return walked;
}

type Visit = (driver: Driver, page: Page, parts: Parts) => Promise<Way>;

const comeFirst: Visit = async (driver, page, parts) => {
  const marks = await marksOn(driver, page);
  if (marks) return readByMarks(driver, page, marks, parts);
  await readByLookUp(driver, parts);
  return 'look-up';
};

const comeAgain: Visit = async (driver, page, parts) => {
  await findNoteAgain(driver, page, parts);
  return 'marks';
};

async function visit(
  driver: Driver,
  { name, url, take = noCamera }: Stop,
  act: Visit,
): Promise<Walked> {
  console.log(name);
  try {
    const page = await open(driver, url);
    const say = (what: string) => console.log(`✓ ${what}`);
    const by = await act(driver, page, { name, take, say });
    await page.close();
    return { name, by };
  } catch (error) {
    const [problem = ''] = String(error instanceof Error ? error.message : error).split('\n');
    console.error(`✗ ${problem}`);
    return { name, problem };
  }
}

/** A page may wait for ever for something it loads, and be read meanwhile. */
async function open(driver: Driver, url: string): Promise<Page> {
  const opening = driver.newPage(url, { waitUntil: 'domcontentloaded' });
  const limit = wait(OPENING_MS, undefined, { ref: false });
  const page = await Promise.race([opening, limit]);
  if (!page) throw new Error(`${url} did not open within ${OPENING_MS / 1_000} seconds`);
  const isLoaded = () => page.evaluate(() => document.readyState === 'complete');
  await until('all is loaded', isLoaded, LOADING_MS).catch(() => undefined);
  return page;
}
