import type { MenuItem, MenuPlace } from '@/platform/menus/selection-menu';
import { t } from '@/texts/t';

import { apartOf, openIfClosed } from './apart';
import { lead } from './lead';
import type { BrowserPorts } from './ports';

type Parts = Pick<
  BrowserPorts,
  | 'readSettings'
  | 'hasAccess'
  | 'openSidebar'
  | 'leadSidebar'
  | 'openTab'
  | 'readFrames'
  | 'giveOrder'
> & {
  /** Path of our own page on words. */
  readonly lookUpPath: (words: string) => Promise<string>;
};

/** What the menu of selected words says; "%s" stands for the words. */
export function menuTitles(): Readonly<Record<MenuItem, string>> {
  return { 'look-up': t('menu.look_up', { words: '%s' }), note: t('menu.note') };
}

/** Do what was chosen from the menu. Call straight from the learner's gesture. */
export async function obeyMenu(
  parts: Parts,
  { item, words, tab, frameId, frameUrl }: MenuPlace,
): Promise<void> {
  const opening = tab && item === 'note' ? openIfClosed(parts, tab) : undefined;
  const frames = tab ? await parts.readFrames(tab.id) : [];
  if (tab && frames.some((frame) => frame.frameId === frameId)) {
    await parts.giveOrder(tab.id, frameId, { order: item });
  } else if (item === 'look-up') {
    await parts.openTab(await parts.lookUpPath(words));
  } else if (tab) {
    const apart = await apartOf(parts, tab, words, frameUrl);
    const sidebar = opening ?? parts.openSidebar(tab.windowId);
    await lead(parts, sidebar, tab.id, { tab: 'notes', apart });
  }
}
