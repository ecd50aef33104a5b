import { computed, signal } from '@preact/signals';

import type { PanelModel } from '@/components/panel/panel-model';
import {
  createPanelParts,
  draftName,
  type PanelParts,
  type SidebarDrafts,
  type SidebarPorts,
} from '@/components/panel/panel-parts';
import type { ActiveTab } from '@/core/page/active-tab';
import type { News } from '@/core/protocol/news';
import { routeOf, type SidebarRoute } from '@/core/route/sidebar-route';
import { type SidebarTab, sidebarTabs } from '@/core/tabs/sidebar-tabs';

import { tabs } from './tabs';

type Panels = { readonly [Id in SidebarTab]: ReturnType<(typeof tabs)[Id]['model']> };

export type SidebarModel = ReturnType<typeof createSidebarModel>;

/** The sidebar: its panels, one of them in front. */
export function createSidebarModel(ports: SidebarPorts) {
  const parts = createPanelParts(ports);
  const panels = panelsOf(parts);
  const all: readonly PanelModel<object>[] = Object.values(panels);
  const tab = signal<SidebarTab>(ports.settings.value?.sidebarTab ?? 'page');
  const unsaved = computed<SidebarDrafts>(() =>
    Object.fromEntries(
      sidebarTabs.flatMap((id) =>
        [...(panelOf(id).unsaved?.value ?? [])].map(([key, draft]) => [draftName(id, key), draft]),
      ),
    ),
  );

  function panelOf(id: SidebarTab): PanelModel<object> {
    return panels[id];
  }

  /** Bring a panel to the front, and remember it. */
  async function select(next: SidebarTab): Promise<void> {
    tab.value = next;
    await ports.changeSettings({ sidebarTab: next });
  }

  /** Go where an address says; nowhere if it says nothing. */
  async function go(hash: string): Promise<void> {
    const route = routeOf(hash);
    if (!route) return;
    tab.value = route.tab;
    await panelOf(route.tab).go?.(route);
  }

  /** Where the sidebar is now. */
  function place(): SidebarRoute {
    const here = { tab: tab.value, ...panelOf(tab.value).place?.() };
    return here as SidebarRoute; // the place is the tab's own
  }

  return {
    tab,
    panels,
    undo: parts.undo,
    unsaved,
    select,
    go,
    place,
    load: () => Promise.all(all.map((panel) => panel.load?.())),
    refresh: () => Promise.all(all.map((panel) => panel.refresh?.())),
    follow: (page: ActiveTab | undefined) => Promise.all(all.map((panel) => panel.follow?.(page))),
    hear(news: News, tabId: number | undefined): void {
      for (const panel of all) panel.hear?.(news, tabId);
    },
    toSearch: () => panelOf(tab.value).toSearch?.() ?? false,
  };
}

function panelsOf(parts: PanelParts): Panels {
  const made = sidebarTabs.map((id) => [id, tabs[id].model(parts)]);
  return Object.fromEntries(made) as Panels; // each by its own id
}
