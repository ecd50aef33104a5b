import browser from 'webextension-polyfill';

/**
 * After the extension was installed or updated, or the browser was.
 *
 * @param react - told whether it is new to this browser
 */
export function onInstalled(react: (isNew: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => react(reason === 'install'));
}

/** When the browser starts. */
export function onStartup(react: () => unknown): void {
  browser.runtime.onStartup.addListener(react);
}

/** Of the extension, as its manifest has it. */
export function version(): string {
  return browser.runtime.getManifest().version;
}
