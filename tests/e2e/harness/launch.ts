import { ChromiumDriver } from './chromium';
import type { BrowserName, Driver, LaunchOptions } from './driver';
import { FirefoxDriver } from './firefox';

export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

/** Open a browser with a new profile; our extension is not in it yet. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  return name === 'chromium' ? ChromiumDriver.launch(options) : FirefoxDriver.launch(options);
}
