import type { ReadonlySignal } from '@preact/signals';

import { createEntryList } from '@/components/glossary/entry-list';
import { createNoteDesk } from '@/components/notes/note-desk';
import { createPageModel, type PageParts } from '@/components/this-page/page-model';
import { createUndo } from '@/components/undo/create-undo';
import type { SidebarTab } from '@/core/tabs/sidebar-tabs';

/** What was typed in the sidebar and not saved, by its tab and what it is on. */
export type SidebarDrafts = Readonly<Record<string, object>>;

export interface SidebarPorts extends PageParts {
  /** A new UUID at each call: components have no dice. */
  readonly newId: () => string;
  /** As they were kept when the sidebar was closed. */
  readonly drafts?: SidebarDrafts;
  /** The key that the browser gave to the command for a note; empty for none, and until it is known. */
  readonly noteKey: ReadonlySignal<string>;
  /** Have the browser ask for access to pages. */
  readonly askAccess: () => void;
  readonly openTab: (url: string) => void;
  readonly copy: (text: string) => void;
}

export type PanelParts = ReturnType<typeof createPanelParts>;

/** What the models of all panels are made of, so that there is one of each in a sidebar. */
export function createPanelParts(ports: SidebarPorts) {
  const { ask, newId, drafts = {} } = ports;
  const undo = createUndo();

  return {
    ...ports,
    undo,
    /** All entries; the glossary keeps them up to date. */
    entries: createEntryList(ask),
    /** The page in front; its panel follows it. */
    page: createPageModel(ports),
    /** All notes; their panel keeps them up to date. */
    desk: createNoteDesk(ask, newId, undo, draftsOf('notes', drafts)),
    /** Those that were kept of a panel: what its `unsaved` had. */
    draftsOf: <Draft extends object>(tab: SidebarTab) => draftsOf<Draft>(tab, drafts),
  };
}

/** As `SidebarDrafts` names a draft. */
export function draftName(tab: SidebarTab, key: string): string {
  return `${tab} ${key}`;
}

function draftsOf<Draft extends object>(tab: SidebarTab, all: SidebarDrafts): Map<string, Draft> {
  const prefix = draftName(tab, '');
  return new Map(
    Object.entries(all)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, draft]) => [name.slice(prefix.length), draft as Draft]), // kept as it was
  );
}
