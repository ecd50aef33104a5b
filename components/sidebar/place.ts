import { type Stage, stages } from '@/core/glossary/stages';
import type { Settings } from '@/core/settings/settings';

export type SidebarTab = Settings['sidebarTab'];

/** Where in the sidebar one can be, as its address says it: "#/glossary/timely-filing". */
export interface Place {
  readonly tab: SidebarTab;
  readonly termId?: string;
  /** All terms of one stage of the claim cycle. */
  readonly stage?: Stage;
  /** Write an own entry, with this for a name. */
  readonly words?: string;
}

const tabs: readonly SidebarTab[] = ['page', 'glossary', 'notes', 'careers'];

const NEW = '#/glossary/new';
const STAGE = '#/glossary/stage/';

/** Undefined for an address that names no place. */
export function placeOf(hash: string): Place | undefined {
  if (hash === NEW || hash.startsWith(`${NEW}/`)) {
    return { tab: 'glossary', words: decoded(hash.slice(NEW.length + 1)) };
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

export function hashOf({ tab, termId, words, stage }: Place): string {
  if (words !== undefined) return `${NEW}/${encodeURIComponent(words)}`;
  if (stage !== undefined) return STAGE + stage;
  return termId === undefined ? `#/${tab}` : `#/${tab}/${termId}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // not written by us
  }
}
