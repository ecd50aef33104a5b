import type { Page } from 'puppeteer-core';

import type { BrowserName, Driver } from '../../tests/e2e/harness/driver';
import { launch } from '../../tests/e2e/harness/launch';
import { waitForGreeting } from './greeting';

interface Shown {
  readonly browser: BrowserName;
  readonly url: string;
  /** A folder that is kept, and the one it is in. */
  readonly profile: string | undefined;
  readonly keep: string | undefined;
}

const buttons: Readonly<Record<BrowserName, string>> = {
  chromium: 'the puzzle piece beside the address bar, then the pin beside “Codelight”',
  firefox:
    'the puzzle piece at the end of the toolbar, then the gear beside “Codelight”, which pins it',
};

/** Until the browser is closed, or Ctrl+C. */
export async function show({ browser, url, profile, keep }: Shown): Promise<void> {
  const driver = await launch(browser, { headless: false, ...(profile && { profile }) });
  const ended = Promise.race([
    new Promise((resolve) => process.once('SIGINT', resolve)),
    driver.closed(),
  ]);
  await driver.install({ keepWelcome: true });
  const page = await driver.newPage(url, { waitUntil: 'domcontentloaded' });
  await handOver(driver, page);
  console.log(`Codelight runs on ${url}.`);
  console.log(`Its button: ${buttons[browser]}. The sidebar opens from the popup’s top.`);
  console.log(
    keep
      ? `The profile, with your notes, is kept in ${keep}.`
      : 'The profile is thrown away at the end, with your notes: npm start -- --keep keeps one in .output/profiles, --keep FOLDER elsewhere.',
  );
  console.log('Close the browser, or press Ctrl+C, to end.');
  await ended;
  await driver.close();
}

/** From here on the browser is a person's: open are the page, in front, and the first-run page. */
async function handOver(driver: Driver, page: Page): Promise<void> {
  await waitForGreeting(driver);
  await driver.inExtension(async () => {
    const tabs = await chrome.tabs.query({});
    // We are not told the address of what is the browser's own.
    const empty = tabs.filter(({ url = 'about:' }) => /^(?:about:|chrome:|$)/.test(url));
    await chrome.tabs.remove(empty.map(({ id }) => id));
  });
  await driver.closeDoor();
  await page.bringToFront();
}
