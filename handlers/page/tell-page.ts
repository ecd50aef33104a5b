import type { PagePorts } from './ports';

interface Parts extends Pick<PagePorts, 'tell' | 'isCurrent' | 'isTop'> {
  /** Whether the learner wants the toolbar to count the page's terms. */
  readonly isCounted: () => boolean;
  /** Ids of the terms that were found. */
  readonly termIds: () => readonly string[];
}

/** Tells the background and our own pages what they wait for, and nothing twice. */
export function createPageTeller({ tell, isCurrent, isTop, isCounted, termIds }: Parts) {
  /** A panel may have looked at this tab before this script could answer: it is told once. */
  let isWatched = isTop;
  let counted: number | undefined; // as last told

  return {
    /** One of our own pages has read this frame. */
    watched(): void {
      isWatched = true;
    },
    /** The frame has other terms or notes: those that have read it are told. */
    change(): void {
      if (!isWatched || !isCurrent()) return;
      isWatched = false; // until it is read again
      tell({ news: 'page.changed' });
    },
    /** The toolbar stands for the tab: what frames in the page hold does not count. */
    count(): void {
      if (!isCounted() || !isTop || !isCurrent()) return;
      const terms = new Set(termIds()).size;
      if (terms === counted) return;
      counted = terms;
      tell({ news: 'page.counted', terms });
    },
    /** The toolbar may show something else by now. */
    recount(): void {
      counted = undefined;
      this.count();
    },
  };
}
