/** What a page needs of the learner's own terms and choices; it survives `structuredClone`. */
export interface OwnIndex {
  /** As `compileIndex` makes it; '' while the learner has added nothing. */
  readonly compiled: string;
  /** Ids of terms of ours that are not marked. */
  readonly hidden: readonly string[];
  /** Ids of those that are marked each time. */
  readonly every: readonly string[];
  /** Ids of those marked in one letter case only, with the forms in that. */
  readonly exact: Readonly<Record<string, readonly string[]>>;
}

export const emptyOwnIndex: OwnIndex = { compiled: '', hidden: [], every: [], exact: {} };
