import type { Settings } from '@/core/settings/settings';
import { onInstalled } from '@/platform/lifecycle/lifecycle';
import { type MenuPlace, onMenu, setMenu } from '@/platform/menus/selection-menu';
import { giveOrder, readFrames } from '@/platform/tabs/frames';
import { openSidebar, openTab } from '@/platform/tabs/open';
import { t } from '@/texts/t';

import { apartOf, openIfClosed } from './apart';
import { lead } from './lead';

/** Offer "Look up" and "Add note" on selected words. Call once, while the background starts. */
export function offerMenu(
  lookUpPath: (words: string) => Promise<string>,
  readSettings: () => Promise<Settings>,
): void {
  onInstalled(
    () => void setMenu({ 'look-up': t('menu.look_up', { words: '%s' }), note: t('menu.note') }),
  );
  onMenu((chosen) => void obey(chosen));

  async function obey({ item, words, tab, frameId, frameUrl }: MenuPlace): Promise<void> {
    const opening = tab && item === 'note' ? openIfClosed(tab) : undefined;
    const frames = tab ? await readFrames(tab.id) : [];
    if (tab && frames.some((frame) => frame.frameId === frameId)) {
      await giveOrder(tab.id, frameId, { order: item });
    } else if (item === 'look-up') {
      await openTab(await lookUpPath(words));
    } else if (tab) {
      const apart = await apartOf(readSettings, tab, words, frameUrl);
      await lead(opening ?? openSidebar(tab.windowId), tab.id, { tab: 'notes', apart });
    }
  }
}
