import type { Browser, Page, Target, WebWorker } from 'puppeteer-core';

import { until } from './until';

/** @param id - of the extension */
export function findWorker(browser: Browser, id: string): Target | undefined {
  const isIt = (url: string) => url.startsWith(`chrome-extension://${id}/`);
  return browser.targets().find((one) => one.type() === 'service_worker' && isIt(one.url()));
}

/**
 * The background's worker, woken if it sleeps.
 *
 * @param door - opens a page of the extension
 */
export function wakeWorker(
  browser: Browser,
  id: string,
  door: () => Promise<Page>,
): Promise<WebWorker> {
  return until('the worker runs', async () => {
    const worker = await findWorker(browser, id)?.worker();
    if (worker) return worker;
    const page = await door();
    await page.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
    return undefined;
  });
}
