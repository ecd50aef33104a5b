import { type SidebarTab, sidebarTabs } from '../tabs/sidebar-tabs';

import { glossaryRoute } from './glossary-route';
import { notesRoute } from './notes-route';
import { type RoutePart, wholeTab } from './route-part';

/** Each tab reads and prints its own part of the address. */
const parts = {
  page: wholeTab,
  glossary: glossaryRoute,
  notes: notesRoute,
  careers: wholeTab,
} satisfies Readonly<Record<SidebarTab, RoutePart<object>>>;

/** Where in one tab one can be. */
export type PlaceIn<Tab extends SidebarTab> =
  (typeof parts)[Tab] extends RoutePart<infer Place> ? Place : never;

/** Where in the sidebar one can be, as its address says it: "#/glossary/timely-filing". */
export type SidebarRoute = {
  [Tab in SidebarTab]: { readonly tab: Tab } & PlaceIn<Tab>;
}[SidebarTab];

/** Undefined for an address that names no route. */
export function routeOf(hash: string): SidebarRoute | undefined {
  const [, name, rest = ''] = /^#\/([a-z]+)(?:\/(.+))?$/s.exec(hash) ?? [];
  const tab = sidebarTabs.find((one) => one === name);
  const place = tab && parts[tab].read(rest);
  return place && ({ tab, ...place } as SidebarRoute); // the place is of this tab
}

export function hashOf(route: SidebarRoute): string {
  const part: RoutePart<object> = parts[route.tab];
  const rest = part.print(route);
  return rest === '' ? `#/${route.tab}` : `#/${route.tab}/${rest}`;
}
