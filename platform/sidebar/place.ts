import * as v from 'valibot';
import browser from 'webextension-polyfill';

const KEY = 'sidebarPlace';
const Place = v.object({ windowId: v.number(), hash: v.string() });

/**
 * Lead the sidebar of this window somewhere ("#/glossary/claim"), whether it is open, or
 * opens in a moment: neither browser lets one open it at an address.
 *
 * @param tabId - a tab in another window than ours
 */
export async function leadSidebar(hash: string, tabId?: number): Promise<void> {
  const windowId = await windowOf(tabId);
  await browser.storage.session.set({ [KEY]: { windowId, hash } });
}

async function windowOf(tabId: number | undefined): Promise<number | undefined> {
  if (tabId === undefined) return (await browser.windows.getCurrent()).id;
  return (await browser.tabs.get(tabId)).windowId;
}

/**
 * Call in the sidebar: `react` hears where to go, also if that was said before it opened. The same
 * page in a tab of this window hears nothing: it would take the way from the sidebar.
 */
export function onLead(react: (hash: string) => void): void {
  const look = async () => {
    const { [KEY]: place } = await browser.storage.session.get(KEY);
    const { id } = await browser.windows.getCurrent();
    if (!v.is(Place, place) || place.windowId !== id) return;
    if (await browser.tabs.getCurrent()) return;
    await browser.storage.session.remove(KEY);
    react(place.hash);
  };
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[KEY]?.newValue !== undefined) void look();
  });
  void look();
}
