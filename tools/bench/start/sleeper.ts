import type { BrowserName, Driver } from '@/tests/e2e/harness/driver';
import { launch } from '@/tests/e2e/harness/launch';
import type { Site } from '@/tests/e2e/harness/site';
import { until } from '@/tests/e2e/harness/until';

import { paintedMs } from '../ui/in-page';

const PAGE = '/demo/demo.html';

/** What a background that was stopped is woken by. */
export const questions = [
  'an entry',
  'a search',
  'a page’s settings',
  'an own index',
  'the popup’s first paint',
] as const;
export type Question = (typeof questions)[number];

/** A browser with one build in it, whose background is stopped before each question. */
export interface Sleeper {
  /** Milliseconds until the answer is there, or painted. */
  ask(question: Question): Promise<number>;
  close(): Promise<void>;
}

/** Names that requests have had, the newest first: another build may have older ones. */
const names = {
  'an entry': [['entries.get', 'terms.get'], { termId: 'prior-authorization' }],
  'a search': [['entries.find', 'terms.find'], { words: 'prior auth', limit: 5 }],
} as const;

/** @param output - folder of the build: `…/.output` */
export async function createSleeper(
  name: BrowserName,
  output: string,
  site: Site,
): Promise<Sleeper> {
  process.env.CODELIGHT_OUTPUT = output; // read by the driver when it installs
  const driver = await launch(name, { site });
  await driver.install();
  const page = await driver.newPage(PAGE);
  await driver.termMarks(page);
  const known = {
    'an entry': await nameFor(driver, 'an entry'),
    'a search': await nameFor(driver, 'a search'),
  };

  async function ask(question: Question): Promise<number> {
    await driver.killBackground();
    switch (question) {
      case 'an entry':
      case 'a search':
        return asOurselves(driver, known[question], names[question][1]);
      case 'a page’s settings':
        return asPage(driver, page.url(), 'page.settings');
      case 'an own index':
        return asPage(driver, page.url(), 'own.index');
      default: {
        const popup = await driver.openOwn('popup.html');
        const ms = await popup.evaluate(paintedMs, '.fact .figure');
        await popup.close();
        return ms;
      }
    }
  }

  return { ask, close: () => driver.close() };
}

async function nameFor(driver: Driver, question: keyof typeof names): Promise<string> {
  const [all, request] = names[question];
  return until(`the background knows "${question}"`, async () => {
    for (const name of all) if ((await asOurselves(driver, name, request)) >= 0) return name;
    return undefined;
  });
}

/** Asked by a page of ours. @returns -1 where nobody answers */
function asOurselves(driver: Driver, name: string, request: object): Promise<number> {
  return driver.inExtension(
    async (asked, given) => {
      const start = performance.now();
      const answer = await chrome.runtime
        .sendMessage({ name: asked, request: given })
        .catch(() => undefined);
      const isAnswered = (answer as { ok?: boolean } | undefined)?.ok === true;
      return isAnswered ? performance.now() - start : -1;
    },
    name,
    request,
  );
}

/** Asked by the script of a page. */
function asPage(driver: Driver, url: string, name: string): Promise<number> {
  return driver.inExtension(
    async (address, asked) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.findLast((one) => one.url === address);
      if (!tab) throw new RangeError(`No tab is on ${address}`);
      const [given] = await chrome.scripting.executeScript({
        target: { tabId: tab.id, frameIds: [0] },
        args: [asked],
        func: async (one: string) => {
          const start = performance.now();
          const answer = await chrome.runtime.sendMessage({ name: one, request: {} });
          if ((answer as { ok?: boolean }).ok !== true) throw new Error('It was not answered');
          return performance.now() - start;
        },
      });
      return Number(given?.result);
    },
    url,
    name,
  );
}
