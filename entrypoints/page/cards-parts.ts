import type { SharedForm } from '@/core/card/subject';
import type { PageSettings } from '@/core/settings/page-settings';
import type { PageMarks } from '@/platform/page/page-marks';
import type { PageNotes } from '@/platform/page/page-notes';
import type { Painter } from '@/platform/page/paint';

/** What the cards of a frame work with. */
export interface CardsParts {
  readonly marks: PageMarks;
  readonly notes: PageNotes;
  readonly painter: Painter;
  readonly settings: () => PageSettings;
  /** Ids of the glossary's terms that stand in some words. */
  readonly termsIn: (words: string) => readonly string[];
  /** Told what the learner says a form means here: the first of its ids. */
  readonly onChoice: (form: SharedForm) => void;
  /** Told that this frame has no mark after its last (1) or before its first (-1). */
  readonly onBeyond: (step: 1 | -1) => void;
  readonly roots: () => readonly ShadowRoot[];
  readonly signal: AbortSignal;
}
