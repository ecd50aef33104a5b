import { ChromiumDriver } from './chromium';
import type { BrowserName, Driver, LaunchOptions } from './driver';
import { FirefoxDriver } from './firefox';

const all: readonly BrowserName[] = ['chromium', 'firefox'];

/** Those that tests are for: of a project of one browser (vitest.config.ts) this one alone. */
export const browserNames: readonly BrowserName[] = all.filter(
  (name) => name === (process.env.CODELIGHT_BROWSER ?? name),
);

/** Open a browser with a new profile; our extension is not in it yet. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  return name === 'chromium' ? ChromiumDriver.launch(options) : FirefoxDriver.launch(options);
}
