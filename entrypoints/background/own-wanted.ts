import { onNews } from '@/platform/messages/news';
import { openSidebarBeside } from '@/platform/tabs/open';

import { lead } from './lead';

/** Open the editor for an own entry where a card asked for one. Call once, while the background starts. */
export function writeOwnWhenWanted(): void {
  onNews((news, tabId) => {
    if (news.news !== 'own.wanted' || tabId === undefined) return;
    void lead(openSidebarBeside(tabId), tabId, { tab: 'glossary', words: news.words });
  });
}
