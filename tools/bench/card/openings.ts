import type { Page } from 'puppeteer-core';

import type { BrowserName, Driver } from '@/tests/e2e/harness/driver';
import { launch } from '@/tests/e2e/harness/launch';
import type { Site } from '@/tests/e2e/harness/site';
import { pause, until } from '@/tests/e2e/harness/until';

import { awaitCard, cardMs, isCardGone } from './in-page';

/** As the settings have it before a learner changes them, in milliseconds. */
const REST_MS = 500;
/** A card that was made ready and not opened is gone by then, in milliseconds. */
const CALM_MS = 700;
/** Terms of the demo page, each once in the glossary. */
const WORDS = [
  ...['prior authorization', 'deductible', 'copayment', 'coinsurance', 'fee schedule'],
  ...['birthday rule', 'registration', 'overpayment', 'remittance advice', 'group code'],
] as const;

/** A browser with one build in it, on the demo page. */
export interface Opener {
  /** Milliseconds from the end of a rest until the card is drawn. */
  open(round: number): Promise<number>;
  close(): Promise<void>;
}

/** @param output - folder of the build: `…/.output` */
export async function createOpener(name: BrowserName, output: string, site: Site): Promise<Opener> {
  process.env.CODELIGHT_OUTPUT = output; // read by the driver when it installs
  const driver = await launch(name, { site });
  await driver.install();
  await driver.setSettings({ restMs: REST_MS });
  const page = await driver.newPage('/demo/demo.html');
  await driver.termMarks(page);
  return {
    open: (round) => openOnce(driver, page, WORDS[round % WORDS.length] ?? WORDS[0]),
    close: () => driver.close(),
  };
}

async function openOnce(driver: Driver, page: Page, words: string): Promise<number> {
  const at = await driver.pointOnMark(page, words);
  await pause(CALM_MS);
  await page.evaluate(awaitCard, REST_MS);
  await driver.rest(page, at);
  const ms = await page.evaluate(cardMs).catch((error: Error) => {
    throw new Error(`${driver.name}, "${words}": ${error.message}`);
  });
  await page.mouse.move(5, 5, { steps: 3 });
  await until('the card is gone', () => page.evaluate(isCardGone));
  if (ms === undefined) throw new Error('nothing was waited for');
  return ms;
}
