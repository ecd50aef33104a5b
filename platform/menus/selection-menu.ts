import type { Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';

/** What the context menu of selected words offers. */
const menuItems = ['look-up', 'note'] as const;
export type MenuItem = (typeof menuItems)[number];

/** The tab whose page has the words. */
interface MenuTab {
  readonly id: number;
  /** Undefined where we may not know it. */
  readonly url: string | undefined;
  readonly title: string;
  readonly windowId: number | undefined;
}

/** Where something was chosen from the menu. */
export interface MenuPlace {
  readonly item: MenuItem;
  /** As the browser has them: without line breaks, perhaps cut. */
  readonly words: string;
  /** Undefined where it was no tab's page. */
  readonly tab: MenuTab | undefined;
  readonly frameId: number;
  /** Of a frame in the page; undefined for the page itself. */
  readonly frameUrl: string | undefined;
}

/**
 * Put our items into the menu. The browser keeps them until the extension changes: call once
 * after each install or update.
 *
 * @param titles - "%s" in them stands for the selected words
 */
export async function setMenu(titles: Readonly<Record<MenuItem, string>>): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const item of menuItems) {
    browser.contextMenus.create({ id: item, title: titles[item], contexts: ['selection'] });
  }
}

/**
 * Hear what was chosen. Call once, while the background starts. `react` runs while the
 * learner's gesture still counts, as long as it awaits nothing.
 */
export function onMenu(react: (place: MenuPlace) => void): void {
  browser.contextMenus.onClicked.addListener(
    ({ menuItemId, selectionText: words = '', frameId = 0, frameUrl, pageUrl }, tab) => {
      const item = menuItems.find((one) => one === menuItemId);
      if (item) react({ item, words, tab: tabOf(tab, pageUrl), frameId, frameUrl });
    },
  );
}

function tabOf(tab: Tabs.Tab | undefined, pageUrl: string | undefined): MenuTab | undefined {
  // Chromium: -1 for what is no tab (browser-bugs.md: menu-tab-is-none).
  if (tab?.id === undefined || tab.id < 0) return undefined;
  const { id, url = pageUrl, title = '', windowId } = tab;
  return { id, url, title, windowId };
}
