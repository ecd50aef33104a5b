import { t } from '@/components/words/t';
import { onInstalled } from '@/platform/lifecycle/lifecycle';
import { onMenu, setMenu } from '@/platform/menus/selection-menu';
import { giveOrder, readFrames } from '@/platform/tabs/frames';
import { openTab } from '@/platform/tabs/open';

/** Offer "Look up" and "Add note" on selected words. Call once, while the background starts. */
export function offerMenu(lookUpPath: (words: string) => Promise<string>): void {
  onInstalled(
    () => void setMenu({ 'look-up': t('menu.look_up', { words: '%s' }), note: t('menu.note') }),
  );
  onMenu(async ({ item, words, tabId, frameId }) => {
    const frames = tabId === undefined ? [] : await readFrames(tabId);
    // On pages without our script (switched off, a PDF) words can still be looked up.
    if (tabId !== undefined && frames.some((frame) => frame.frameId === frameId)) {
      await giveOrder(tabId, frameId, { order: item });
    } else {
      await openTab(await lookUpPath(words));
    }
  });
}
