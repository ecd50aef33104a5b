import type { Settings } from '@/core/settings/settings';
import { siteSettings } from '@/core/settings/site-rules';
import { badgeText, type ToolbarState, toolbarState } from '@/core/toolbar/toolbar-state';
import { hearNews } from '@/platform/messages/hear-news';
import { onSettings } from '@/platform/settings/settings';
import {
  type AddressedTab,
  allTabs,
  onNavigation,
  showOnToolbar,
} from '@/platform/toolbar/toolbar';
import { type Key, t } from '@/texts/t';

const titles = {
  on: 'toolbar.on',
  'off-here': 'toolbar.off_here',
  'off-everywhere': 'toolbar.off_everywhere',
} as const satisfies Record<ToolbarState, Key>;

/** What of the settings it shows. */
const SHOWN: readonly string[] = [...siteSettings, 'badge'];

/** Keep our button saying what is so in each tab. Call once, while the background starts. */
export function keepToolbar(readSettings: () => Promise<Settings>): void {
  onNavigation(async (tab) => show(tab, await readSettings(), ''));
  onSettings(async (_settings, changed) => {
    if (!changed.some((name) => SHOWN.includes(name))) return;
    const settings = await readSettings();
    for (const tab of await allTabs()) await show(tab, settings);
  });
  hearNews(async (news, { tab }) => {
    if (news.news !== 'page.counted' || tab?.id === undefined) return;
    const settings = await readSettings();
    if (settings.badge !== 'terms') return;
    await showOnToolbar(tab.id, {
      isOn: true,
      title: t(titles.on),
      badge: badgeText(news.terms),
    });
  });
}

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
