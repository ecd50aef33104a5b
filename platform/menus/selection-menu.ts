import browser from 'webextension-polyfill';

/** What the context menu of selected words offers. */
const menuItems = ['look-up', 'note'] as const;
export type MenuItem = (typeof menuItems)[number];

/** Where something was chosen from the menu. */
export interface MenuPlace {
  readonly item: MenuItem;
  /** As the browser has them: without line breaks, perhaps cut. */
  readonly words: string;
  readonly tabId: number | undefined;
  readonly frameId: number;
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

/** Hear what was chosen. Call once, while the background starts. */
export function onMenu(react: (place: MenuPlace) => void): void {
  browser.contextMenus.onClicked.addListener(
    ({ menuItemId, selectionText = '', frameId = 0 }, tab) => {
      const item = menuItems.find((one) => one === menuItemId);
      if (item) react({ item, words: selectionText, tabId: tab?.id, frameId });
    },
  );
}
