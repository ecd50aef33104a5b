import { hashOf, type SidebarRoute } from '@/core/route/sidebar-route';
import { leadSidebar } from '@/platform/sidebar/place';
import { openTab } from '@/platform/tabs/open';

/**
 * Lead the sidebar beside a tab to a place; a tab of ours where the browser did not open it.
 *
 * @param opening - it, being opened: the browser forgets the learner's gesture at an `await`
 * @param instead - where to be in the tab, which has no page beside it
 */
export async function lead(
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
