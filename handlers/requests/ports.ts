import type { EntryBook } from '@/core/entry-book/entry-book';
import type { News } from '@/core/protocol/news';
import type { draftsOn, keepDraftOn } from '@/platform/drafts/page-drafts';
import type { SettingsKeeper } from '@/platform/settings/keep-settings';
import type * as everything from '@/platform/store/everything';
import type * as notes from '@/platform/store/notes';
import type * as own from '@/platform/store/own-terms';
import type { Store } from '@/platform/store/schema';
import type * as trash from '@/platform/store/trash';
import type { rememberFrame } from '@/platform/tabs/known-frames';
import type { openTab } from '@/platform/tabs/open';

import type { TermsKeeper } from './terms';

/** What the handlers of requests touch. The background gives platform's; a test gives its own. */
export interface Ports {
  /** The learner's database, opened when it is first asked for. */
  readonly store: () => Promise<Store>;
  /** What is done with the rows of it. */
  readonly rows: {
    readonly notes: typeof notes;
    readonly own: typeof own;
    readonly trash: typeof trash;
    readonly everything: typeof everything;
  };
  readonly book: EntryBook;
  readonly terms: TermsKeeper;
  readonly settings: Pick<SettingsKeeper, 'read' | 'change'>;
  /** Brings the registered scripts up to date: a change that was answered is in force. */
  readonly register: () => Promise<unknown>;
  readonly drafts: {
    readonly on: typeof draftsOn;
    readonly keep: typeof keepDraftOn;
  };
  /** The frame is told of changes from now on. */
  readonly rememberFrame: typeof rememberFrame;
  readonly tell: Tell;
  readonly openTab: typeof openTab;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Whom the background tells what it has done. */
interface Tell {
  /** Our own pages. */
  readonly ourselves: (news: News) => void;
  /** Our own pages, and the scripts of every page. */
  readonly everybody: (news: News) => void;
  /** The scripts and cards of one page, by the address that notes of it are kept on. */
  readonly framesOn: (page: string, news: News) => Promise<void>;
}
