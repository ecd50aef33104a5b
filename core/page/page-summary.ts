import type { HitName } from '../hit/hit';

/** What stands on a page, once for all its occurrences. */
export interface PageHit extends HitName {
  /** How often it stands on the page. */
  readonly count: number;
}

/** What one frame of a tab holds, as its content script tells it. */
export interface PageSummary {
  /** Address as `pageOf` gives it. */
  readonly page: string;
  readonly hasFocus: boolean;
  /** How many marks "next" goes to. */
  readonly targets: number;
  /** In page order, by first occurrence. */
  readonly hits: readonly PageHit[];
  /** Ids of this page's notes whose words were found, in page order. */
  readonly placed: readonly string[];
  /** Ids of those whose words are not on the page now. */
  readonly lost: readonly string[];
}
