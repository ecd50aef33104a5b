import { BookOpen, Briefcase, FileText, type LucideIcon, StickyNote } from 'lucide-preact';
import type { ComponentChild } from 'preact';
import { CareersPanel } from '@/components/careers/CareersPanel';
import type { PanelModel } from '@/components/panel/panel-model';
import type { PanelParts } from '@/components/panel/panel-parts';
import type { PanelProps } from '@/components/panel/panel-props';
import type { PlaceIn } from '@/core/route/sidebar-route';
import type { SidebarTab } from '@/core/tabs/sidebar-tabs';
import type { Key } from '@/texts/t';

import { GlossaryPanel } from './GlossaryPanel';
import { createGlossaryModel } from './glossary-model';
import { NotesPanel } from './NotesPanel';
import { createNotesPanelModel } from './notes-panel-model';
import { PagePanel } from './PagePanel';
import { createPagePanelModel } from './page-panel-model';

/** Its functions are methods, so that any tab is a `TabOf<PanelModel<object>>`. */
export interface TabOf<Model> {
  readonly icon: LucideIcon;
  readonly name: Key;
  /** Of the panel: made once, when the sidebar opens. */
  model(parts: PanelParts): Model;
  panel(props: PanelProps<Model>): ComponentChild;
}

/** The tabs by id. Whatever the sidebar does with a tab, it does by what stands here. */
export const tabs = {
  page: { icon: FileText, name: 'sidebar.page', model: createPagePanelModel, panel: PagePanel },
  glossary: {
    ...{ icon: BookOpen, name: 'sidebar.glossary' },
    ...{ model: createGlossaryModel, panel: GlossaryPanel },
  },
  notes: {
    ...{ icon: StickyNote, name: 'sidebar.notes' },
    ...{ model: createNotesPanelModel, panel: NotesPanel },
  },
  // What is open there begins anew each time.
  careers: { icon: Briefcase, name: 'sidebar.careers', model: () => ({}), panel: CareersPanel },
} satisfies { readonly [Id in SidebarTab]: TabOf<PanelModel<PlaceIn<Id>>> };
