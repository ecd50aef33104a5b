import browser from 'webextension-polyfill';

const EVERYWHERE = { origins: ['<all_urls>'] };

/**
 * Whether we may read pages. The learner can take this back at any time
 * (browser-bugs.md: access-taken-back).
 */
export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains(EVERYWHERE);
}

/** Ask for it again; call straight from a click. */
export function askAccess(): Promise<boolean> {
  return browser.permissions.request(EVERYWHERE);
}

export function onAccess(react: (has: boolean) => void): void {
  const look = async () => react(await hasAccess());
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
}
