import type { Driver } from '../../tests/e2e/harness/driver';
import { until } from '../../tests/e2e/harness/until';

const GREETING_MS = 3_000;

/** Wait for the first-run page, which would come to the front, as long as it may be coming. */
export async function waitForGreeting(driver: Driver): Promise<void> {
  const isThere = () =>
    driver.inExtension(async () => {
      const url = chrome.runtime.getURL('welcome.html');
      return (await chrome.tabs.query({})).some((tab) => tab.url === url);
    });
  // A kept profile has had it.
  await until('a new profile is greeted', isThere, GREETING_MS).catch(() => undefined);
}
