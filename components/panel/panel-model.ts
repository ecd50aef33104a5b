import type { ReadonlySignal } from '@preact/signals';
import type { ActiveTab } from '@/core/page/active-tab';
import type { News } from '@/core/protocol/news';

/**
 * What the model of a panel gives the sidebar, each as far as the panel has it. Its functions are
 * methods, so that the model of any panel is a `PanelModel<object>`.
 */
export interface PanelModel<Place extends object> {
  /** Go where an address says. */
  go?(place: Place): void | Promise<void>;
  /** Where in the panel the learner is, for the address. */
  place?(): Place;
  /** Read what the panel shows. */
  load?(): Promise<unknown>;
  /** Look again: settings were changed, or what the browser lets us read. */
  refresh?(): Promise<unknown>;
  /** The learner looks at this page now. */
  follow?(page: ActiveTab | undefined): Promise<unknown>;
  /** @param tabId - of the page that tells it; undefined for a part of ours */
  hear?(news: News, tabId: number | undefined): void;
  /** What was typed and not saved, by what it is on. */
  readonly unsaved?: ReadonlySignal<ReadonlyMap<string, object>>;
  /** Leave what covers the search field. @returns whether something did */
  toSearch?(): boolean;
}
