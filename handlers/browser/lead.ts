import { hashOf, type SidebarRoute } from '@/core/route/sidebar-route';

import type { BrowserPorts } from './ports';

/**
 * Lead the sidebar beside a tab to a place; a tab of ours where the browser did not open it.
 *
 * @param opening - it, being opened: the browser forgets the learner's gesture at an `await`
 * (browser-bugs.md: gesture-lost-at-await, sidebar-not-from-page)
 * @param instead - where to be in the tab, which has no page beside it
 */
export async function lead(
  { leadSidebar, openTab }: Pick<BrowserPorts, 'leadSidebar' | 'openTab'>,
  opening: Promise<void>,
  tabId: number,
  place: SidebarRoute,
  instead = place,
): Promise<void> {
  await opening.then(
    () => leadSidebar(hashOf(place), tabId),
    () => openTab(`sidepanel.html${hashOf(instead)}`),
  );
}
