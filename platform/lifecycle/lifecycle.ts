import browser from 'webextension-polyfill';

/** After the extension was installed or updated, or the browser was. */
export function onInstalled(react: () => void): void {
  browser.runtime.onInstalled.addListener(react);
}

/** When the browser starts. */
export function onStartup(react: () => void): void {
  browser.runtime.onStartup.addListener(react);
}
