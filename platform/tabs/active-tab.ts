import browser from 'webextension-polyfill';

import type { ActiveTab } from '@/core/page/active-tab';

export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, url: tab.url, title: tab.title ?? '', incognito: tab.incognito };
}

/** A tab, by its id, with the window that it is in. */
export async function tabOf(id: number) {
  const { url, title = '', windowId } = await browser.tabs.get(id);
  return { id, url, title, windowId };
}

/** Call `react` when another tab comes to the front, or the one in front shows another page. */
export function onActiveTab(react: (tab: ActiveTab | undefined) => void): void {
  const look = async () => react(await activeTab());
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener((_id, change, tab) => {
    const isOther = change.url !== undefined || change.title !== undefined;
    if (tab.active && (isOther || change.status === 'complete')) void look();
  });
}
