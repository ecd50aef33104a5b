import type { Place } from '@/components/sidebar/place';
import type { News } from '@/core/protocol/news';
import { onNews } from '@/platform/messages/news';
import { tabOf } from '@/platform/tabs/active-tab';
import { openSidebarBeside } from '@/platform/tabs/open';

import { apartOf } from './apart';
import { lead } from './lead';

/** Open the sidebar where a card has asked for it. Call once, while the background starts. */
export function leadFromCards(): void {
  onNews((news, tabId) => {
    if (tabId === undefined) return;
    const place = placeIn(news);
    if (place) void lead(openSidebarBeside(tabId), tabId, place);
    else if (news.news === 'note.wanted') void writeApart(tabId, news.words);
  });
}

function placeIn(news: News): Place | undefined {
  if (news.news === 'own.wanted') return { tab: 'glossary', words: news.words };
  if (news.news === 'stage.wanted') return { tab: 'glossary', stage: news.stage };
  return undefined;
}

async function writeApart(tabId: number, words: string): Promise<void> {
  const opening = openSidebarBeside(tabId); // first: the browser forgets the click at an `await`
  opening.catch(() => undefined); // `lead` opens a tab then
  const apart = await apartOf(await tabOf(tabId), words);
  const why = apart.why === 'work-system' ? apart.why : 'taken';
  await lead(opening, tabId, { tab: 'notes', apart: { ...apart, why } });
}
