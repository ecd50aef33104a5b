/** The tab in front of the window that a page of ours belongs to. */
export interface ActiveTab {
  readonly id: number;
  /** Undefined where we may not know it. */
  readonly url: string | undefined;
  readonly title: string;
  /** In a private window. */
  readonly incognito?: boolean;
}
