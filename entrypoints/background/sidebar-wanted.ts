import type { Runtime } from 'webextension-polyfill';
import type { News } from '@/core/protocol/news';
import type { SidebarRoute } from '@/core/route/sidebar-route';
import type { Settings } from '@/core/settings/settings';
import { hearNews } from '@/platform/messages/hear-news';
import { tabOf } from '@/platform/tabs/active-tab';
import { openSidebarBeside } from '@/platform/tabs/open';

import { apartOf } from './apart';
import { lead } from './lead';

/** Open the sidebar where a card has asked for it. Call once, while the background starts. */
export function leadFromCards(
  cardOf: (sender: Runtime.MessageSender) => Promise<object | undefined>,
  readSettings: () => Promise<Settings>,
): void {
  hearNews(async (news, sender) => {
    const { tab } = sender;
    const place = placeIn(news);
    if (tab?.id === undefined || (!place && news.news !== 'note.wanted')) return;
    const opening = openSidebarBeside(tab.id); // first: the browser forgets the click at an `await`
    opening.catch(() => undefined); // `lead` opens a tab then
    if (!(await cardOf(sender))) return; // a page's script says where to go to nobody
    if (place) await lead(opening, tab.id, place);
    else if (news.news === 'note.wanted') await writeApart(opening, tab.id, news.words);
  });

  async function writeApart(opening: Promise<void>, tabId: number, words: string): Promise<void> {
    const apart = await apartOf(readSettings, await tabOf(tabId), words);
    const why = apart.why === 'work-system' ? apart.why : 'taken';
    await lead(opening, tabId, { tab: 'notes', apart: { ...apart, why } });
  }
}

function placeIn(news: News): SidebarRoute | undefined {
  if (news.news === 'own.wanted') return { tab: 'glossary', words: news.words };
  if (news.news === 'stage.wanted') return { tab: 'glossary', stage: news.stage };
  return undefined;
}
