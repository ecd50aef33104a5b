import type { News } from '@/core/protocol/news';
import type { SidebarRoute } from '@/core/route/sidebar-route';

import { apartOf } from './apart';
import { lead } from './lead';
import type { BrowserPorts } from './ports';

type Parts = Pick<
  BrowserPorts,
  'readSettings' | 'hasAccess' | 'openSidebarBeside' | 'leadSidebar' | 'openTab' | 'tabOf'
>;

/**
 * Open the sidebar where a card has asked for it. Call straight from the message.
 *
 * @param isCard - whether it was a card that said so: a page's script says where to go to nobody
 */
export async function leadFromCard(
  parts: Parts,
  news: News,
  tabId: number | undefined,
  isCard: () => Promise<boolean>,
): Promise<void> {
  const place = placeIn(news);
  if (tabId === undefined || (!place && news.news !== 'note.wanted')) return;
  // First: the browser forgets the click at an `await` (browser-bugs.md: gesture-lost-at-await).
  const opening = parts.openSidebarBeside(tabId);
  opening.catch(() => undefined); // `lead` opens a tab then
  if (!(await isCard())) return;
  if (place) await lead(parts, opening, tabId, place);
  else if (news.news === 'note.wanted') await writeApart(parts, opening, tabId, news.words);
}

async function writeApart(
  parts: Parts,
  opening: Promise<void>,
  tabId: number,
  words: string,
): Promise<void> {
  const apart = await apartOf(parts, await parts.tabOf(tabId), words);
  const why = apart.why === 'work-system' ? apart.why : 'taken';
  await lead(parts, opening, tabId, { tab: 'notes', apart: { ...apart, why } });
}

function placeIn(news: News): SidebarRoute | undefined {
  if (news.news === 'own.wanted') return { tab: 'glossary', words: news.words };
  if (news.news === 'stage.wanted') return { tab: 'glossary', stage: news.stage };
  return undefined;
}
