import type { PageSummary } from './page-summary';

/** One frame of a tab that runs our content script. */
export interface PageFrame {
  readonly frameId: number;
  readonly summary: PageSummary;
}
