import type { Browser, Page } from 'puppeteer-core';

import { manifest } from './chromium-launch';
import type { Looks, View } from './driver';
import { expressionOf } from './expression';

const views = new WeakMap<View, Page>();

/** A page that shows a popup or a side panel, as such. */
export function viewOf(page: Page): View {
  const view: View = {
    evaluate: async (act, ...args) => (await page.evaluate(expressionOf(act, args))) as never, // what `act` gives
    run: async (program) => void (await page.evaluate(program)),
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    close: () => page.close(),
  };
  views.set(view, page);
  return view;
}

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

export function pageOf(view: Page | View): Page {
  return views.get(view as View) ?? (view as Page); // a view of ours is in the map
}

export function mediaFeatures({ dark, forcedColors, reducedMotion }: Looks) {
  return [
    { name: 'prefers-color-scheme', value: dark === undefined ? '' : dark ? 'dark' : 'light' },
    { name: 'forced-colors', value: forcedColors ? 'active' : '' },
    { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : '' },
  ];
}
