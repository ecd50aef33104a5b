import browser from 'webextension-polyfill';

/** What Chrome has and the polyfill's types do not (browser-bugs.md: sidebar-api-by-browser). */
declare const chrome: {
  readonly sidePanel: { open(options: { windowId: number } | { tabId: number }): Promise<void> };
};

/**
 * Open the sidebar (Firefox) or side panel (Chrome) of this window. Call straight from
 * a click or a key: browsers open it for a user's gesture only
 * (browser-bugs.md: sidebar-api-by-browser, sidebar-by-gesture).
 */
export async function openSidebar(windowId?: number): Promise<void> {
  // Firefox forgets the gesture at the first `await` (browser-bugs.md: gesture-lost-at-await).
  if (import.meta.env.FIREFOX) return browser.sidebarAction.open();
  const id = windowId ?? (await browser.windows.getCurrent()).id;
  if (id !== undefined) await chrome.sidePanel.open({ windowId: id });
}

/**
 * Open it beside a tab, because of a click in that tab's page. Call straight from the message
 * that tells of the click; Firefox refuses it even then (browser-bugs.md: sidebar-not-from-page).
 */
export async function openSidebarBeside(tabId: number): Promise<void> {
  if (import.meta.env.FIREFOX) return browser.sidebarAction.open();
  await chrome.sidePanel.open({ tabId });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Open an address, or a page of ours by its path, in a new tab. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url: /^https?:/.test(url) ? url : browser.runtime.getURL(url) });
}

/**
 * The browser's own page for our shortcuts. Firefox has none that may be opened from here; since
 * version 137 it opens one by a call of its own (browser-bugs.md: shortcuts-page).
 */
export const openShortcuts = import.meta.env.FIREFOX
  ? () => void firefoxCommands.openShortcutSettings()
  : () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });

/** What Firefox has and the polyfill's types do not (browser-bugs.md: shortcuts-page). */
const firefoxCommands = browser.commands as unknown as {
  openShortcutSettings(): Promise<void>;
};
