import type { EntrySummary } from '../terms/summary';
import type { HowFound } from './how-found';

/** What a search has found. */
export interface Found {
  /** The nearest first. */
  readonly entries: readonly EntrySummary[];
  /** How the first of them answers what was typed; null where there is none. */
  readonly how: HowFound | null;
}
