import browser from 'webextension-polyfill';

/** Whether this part of the extension runs for a private window. */
export function isPrivate(): boolean {
  return browser.extension.inIncognitoContext === true;
}
