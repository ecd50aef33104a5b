import type { Browser, Page } from 'puppeteer-core';

import { manifest } from './chromium-launch';
import type { Looks } from './driver';

/** The page of the open side panel. The same page in a tab has that tab. */
export async function findSidePanel(browser: Browser): Promise<Page | undefined> {
  const path = manifest().side_panel.default_path;
  const isIt = (url: string) => url.replace(/#.*/, '').endsWith(path); // "#": what it shows
  const targets = browser.targets().filter((target) => isIt(target.url()));
  const pages = await Promise.all(targets.map((target) => target.asPage()));
  const tabs = await Promise.all(
    pages.map((page) => page.evaluate(() => chrome.tabs.getCurrent())),
  );
  return pages.find((_, at) => !tabs[at]);
}

/**
 * A page in a private window: of the kind a learner opens, not one of the driver's contexts.
 *
 * @param door - a page of the extension, which must be allowed there
 */
export async function openPrivate(browser: Browser, door: Page): Promise<Page> {
  const url = `about:blank#private-${browser.targets().length}`;
  const opened = browser.waitForTarget((target) => target.url() === url);
  await door.evaluate((first) => chrome.windows.create({ incognito: true, url: first }), url);
  return (await opened).asPage();
}

export function mediaFeatures({ dark, forcedColors, reducedMotion }: Looks) {
  return [
    { name: 'prefers-color-scheme', value: dark === undefined ? '' : dark ? 'dark' : 'light' },
    { name: 'forced-colors', value: forcedColors ? 'active' : '' },
    { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : '' },
  ];
}
