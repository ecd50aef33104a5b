import type { News } from '@/core/protocol/news';
import type { Settings } from '@/core/settings/settings';
import { siteSettings } from '@/core/settings/site-rules';
import { badgeText, type ToolbarState, toolbarState } from '@/core/toolbar/toolbar-state';
import type { AddressedTab } from '@/platform/toolbar/toolbar';
import { type Key, t } from '@/texts/t';

import type { BrowserPorts } from './ports';

const titles = {
  on: 'toolbar.on',
  'off-here': 'toolbar.off_here',
  'off-everywhere': 'toolbar.off_everywhere',
} as const satisfies Record<ToolbarState, Key>;

/** What of the settings it shows. */
const SHOWN: readonly string[] = [...siteSettings, 'badge'];

/** Keeps our button saying what is so in each tab. */
export function createToolbar({
  readSettings,
  allTabs,
  showOnToolbar,
}: Pick<BrowserPorts, 'readSettings' | 'allTabs' | 'showOnToolbar'>) {
  return {
    /** A tab goes to another page: the browser forgets what we showed. */
    navigated: async (tab: AddressedTab) => show(tab, await readSettings(), ''),
    /** @param changed - names of the settings that did */
    async settingsChanged(changed: readonly string[]): Promise<void> {
      if (!changed.some((name) => SHOWN.includes(name))) return;
      const settings = await readSettings();
      for (const tab of await allTabs()) await show(tab, settings);
    },
    async heard(news: News, tabId: number | undefined): Promise<void> {
      if (news.news !== 'page.counted' || tabId === undefined) return;
      const settings = await readSettings();
      if (settings.badge !== 'terms') return;
      const badge = badgeText(news.terms);
      await showOnToolbar(tabId, { isOn: true, title: t(titles.on), badge });
    },
  };

  /** @param badge - without it the badge stays, where the page is marked */
  async function show(tab: AddressedTab, settings: Settings, badge?: string): Promise<void> {
    const state = toolbarState(settings, tab.url);
    const isCounted = state === 'on' && settings.badge === 'terms';
    await showOnToolbar(tab.id, {
      isOn: state === 'on',
      title: t(titles[state]),
      ...(isCounted && badge === undefined ? {} : { badge: badge ?? '' }),
    });
  }
}
