import type { Settings } from '@/core/settings/settings';

export type SidebarTab = Settings['sidebarTab'];

/** Where in the sidebar one can be, as its address says it: "#/glossary/timely-filing". */
export interface Place {
  readonly tab: SidebarTab;
  readonly termId?: string;
}

const tabs: readonly SidebarTab[] = ['page', 'glossary', 'notes', 'careers'];

/** Undefined for an address that names no place. */
export function placeOf(hash: string): Place | undefined {
  const [, name, termId] = /^#\/([a-z]+)(?:\/([a-z0-9-]+))?$/.exec(hash) ?? [];
  const tab = tabs.find((other) => other === name);
  if (!tab || termId === undefined) return tab && { tab };
  return tab === 'glossary' ? { tab, termId } : { tab };
}

export function hashOf({ tab, termId }: Place): string {
  return termId === undefined ? `#/${tab}` : `#/${tab}/${termId}`;
}
