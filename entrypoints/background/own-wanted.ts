import { hashOf } from '@/components/sidebar/place';
import { onNews } from '@/platform/messages/news';
import { leadSidebar } from '@/platform/sidebar/place';
import { openSidebarBeside, openTab } from '@/platform/tabs/open';

/** Open the editor for an own entry where a card asked for one. Call once, while the background starts. */
export function writeOwnWhenWanted(): void {
  onNews((news, tabId) => {
    if (news.news !== 'own.wanted' || tabId === undefined) return;
    const hash = hashOf({ tab: 'glossary', words: news.words });
    const opening = openSidebarBeside(tabId); // first: the browser forgets the click at an `await`
    void opening.then(
      () => leadSidebar(hash, tabId),
      () => openTab(`sidepanel.html${hash}`),
    );
  });
}
