import type { SharedForm } from '@/core/card/subject';
import type { PageSettings } from '@/core/settings/page-settings';
import type { PageLedger } from '@/platform/page/page-ledger';
import type { PageNotes } from '@/platform/page/page-notes';
import type { Painter } from '@/platform/page/paint';

import type { PagePorts } from './ports';

/** What the cards of a frame work with. */
export interface CardsParts {
  readonly ports: PagePorts;
  readonly marks: Pick<PageLedger, 'chosen'>;
  readonly notes: Pick<PageNotes, 'marks'>;
  readonly painter: Pick<Painter, 'add' | 'remove'>;
  readonly settings: () => PageSettings;
  /** Ids of the glossary's terms that stand in some words. */
  readonly termsIn: (words: string) => readonly string[];
  /** Told what the learner says a form means here: the first of its ids. */
  readonly onChoice: (form: SharedForm) => void;
  readonly roots: () => readonly ShadowRoot[];
  readonly signal: AbortSignal;
}
