import type { Settings } from '@/core/settings/settings';
import type { hasAccess } from '@/platform/access/access';
import type { SettingsKeeper } from '@/platform/settings/keep-settings';
import type { leadSidebar } from '@/platform/sidebar/place';
import type { tabOf } from '@/platform/tabs/active-tab';
import type { giveOrder, readFrames } from '@/platform/tabs/frames';
import type { openSidebar, openSidebarBeside, openTab } from '@/platform/tabs/open';
import type { allTabs, showOnToolbar } from '@/platform/toolbar/toolbar';

/** What is touched where the browser is answered. The background gives platform's; a test its own. */
export interface BrowserPorts {
  readonly readSettings: () => Promise<Settings>;
  readonly changeSettings: SettingsKeeper['change'];
  readonly hasAccess: typeof hasAccess;
  readonly openSidebar: typeof openSidebar;
  readonly openSidebarBeside: typeof openSidebarBeside;
  readonly leadSidebar: typeof leadSidebar;
  readonly openTab: typeof openTab;
  readonly tabOf: typeof tabOf;
  readonly readFrames: typeof readFrames;
  readonly giveOrder: typeof giveOrder;
  readonly allTabs: typeof allTabs;
  readonly showOnToolbar: typeof showOnToolbar;
}
