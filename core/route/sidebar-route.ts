import { type Stage, stages } from '../glossary/stages';
import type { Settings } from '../settings/settings';

import { type Apart, apartIn, queryOf } from './apart';

export type SidebarTab = Settings['sidebarTab'];

/** Where in the sidebar one can be, as its address says it: "#/glossary/timely-filing". */
export interface SidebarRoute {
  readonly tab: SidebarTab;
  readonly termId?: string;
  /** All terms of one stage of the claim cycle. */
  readonly stage?: Stage;
  /** Write an own entry, with this for a name. */
  readonly words?: string;
  /** Search the glossary for this. */
  readonly search?: string;
  /** Write a note apart from any page that we can enter. */
  readonly apart?: Apart;
}

const tabs: readonly SidebarTab[] = ['page', 'glossary', 'notes', 'careers'];

const NEW = '#/glossary/new';
const STAGE = '#/glossary/stage/';
const SEARCH = '#/glossary/search';
const APART = '#/notes/new?';

/** Undefined for an address that names no route. */
export function routeOf(hash: string): SidebarRoute | undefined {
  const words = wordsAfter(NEW, hash);
  if (words !== undefined) return { tab: 'glossary', words };
  const search = wordsAfter(SEARCH, hash);
  if (search !== undefined) return { tab: 'glossary', search };
  if (hash.startsWith(APART)) {
    const apart = apartIn(hash.slice(APART.length));
    return { tab: 'notes', ...(apart && { apart }) };
  }
  if (hash.startsWith(STAGE)) {
    const stage = stages.find((other) => hash === STAGE + other);
    return { tab: 'glossary', ...(stage && { stage }) };
  }
  const [, name, termId] = /^#\/([a-z]+)(?:\/([a-z0-9-]+))?$/.exec(hash) ?? [];
  const tab = tabs.find((other) => other === name);
  if (!tab || termId === undefined) return tab && { tab };
  return tab === 'glossary' ? { tab, termId } : { tab };
}

export function hashOf({ tab, termId, words, stage, search, apart }: SidebarRoute): string {
  if (apart) return `${APART}${queryOf(apart)}`;
  if (words !== undefined) return `${NEW}/${encodeURIComponent(words)}`;
  if (search !== undefined) return `${SEARCH}/${encodeURIComponent(search)}`;
  if (stage !== undefined) return STAGE + stage;
  return termId === undefined ? `#/${tab}` : `#/${tab}/${termId}`;
}

function wordsAfter(beginning: string, hash: string): string | undefined {
  if (hash !== beginning && !hash.startsWith(`${beginning}/`)) return undefined;
  return decoded(hash.slice(beginning.length + 1));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // not written by us
  }
}
