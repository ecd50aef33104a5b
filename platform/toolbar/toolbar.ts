import browser from 'webextension-polyfill';

/** What our button shows in one tab. */
export interface ToolbarLook {
  readonly isOn: boolean;
  /** Its name, which the browser also shows as a tooltip. */
  readonly title: string;
  /** At most four letters fit; without it, the badge stays as it is. */
  readonly badge?: string;
}

const GROUND = '#0b5c55'; // white on it stands out 7:1
const SIZES = [16, 32, 48, 128];

/** Show the state of one tab on our button. The browser forgets it when the tab goes elsewhere. */
export async function showOnToolbar(
  tabId: number,
  { isOn, title, badge }: ToolbarLook,
): Promise<void> {
  const path = Object.fromEntries(
    SIZES.map((size) => [size, `/icon/${isOn ? '' : 'off-'}${size}.png`]),
  );
  // A tab may be gone by now.
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title }),
    ...(badge === undefined ? [] : [showBadge(tabId, badge)]),
  ]);
}

async function showBadge(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color: GROUND });
  await browser.action.setBadgeTextColor({ tabId, color: 'white' });
}

/** A tab, and its address where we may know it. */
export interface AddressedTab {
  readonly id: number;
  readonly url: string | undefined;
}

/** Call `react` when a tab goes to another page, which is when it forgets what we showed. */
export function onNavigation(react: (tab: AddressedTab) => void): void {
  browser.tabs.onUpdated.addListener((id, { status, url: next }, { url }) => {
    if (status === 'loading' || next !== undefined) react({ id, url });
  });
}

export async function allTabs(): Promise<readonly AddressedTab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => (id === undefined ? [] : { id, url }));
}
