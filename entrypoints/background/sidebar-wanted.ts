import type { Place } from '@/components/sidebar/place';
import type { News } from '@/core/protocol/news';
import { onNews } from '@/platform/messages/news';
import { openSidebarBeside } from '@/platform/tabs/open';

import { lead } from './lead';

/** Open the sidebar where a card has asked for it. Call once, while the background starts. */
export function leadFromCards(): void {
  onNews((news, tabId) => {
    const place = placeIn(news);
    if (place && tabId !== undefined) void lead(openSidebarBeside(tabId), tabId, place);
  });
}

function placeIn(news: News): Place | undefined {
  if (news.news === 'own.wanted') return { tab: 'glossary', words: news.words };
  if (news.news === 'stage.wanted') return { tab: 'glossary', stage: news.stage };
  return undefined;
}
