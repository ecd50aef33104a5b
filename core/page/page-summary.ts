/** A term on a page, once for all its occurrences. */
export interface PageTerm {
  readonly termId: string;
  /** How often it stands on the page. */
  readonly count: number;
}

/** What one frame of a tab holds, as its content script tells it. */
export interface PageSummary {
  /** Address as `pageOf` gives it. */
  readonly page: string;
  readonly hasFocus: boolean;
  /** In page order, by first occurrence. */
  /** How many marks "next" goes to. */
  readonly targets: number;
  readonly terms: readonly PageTerm[];
  /** Ids of this page's notes whose words were found, in page order. */
  readonly placed: readonly string[];
  /** Ids of those whose words are not on the page now. */
  readonly lost: readonly string[];
}
