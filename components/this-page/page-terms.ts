import type { PageSummary } from '@/core/page/page-summary';

/** One frame of a tab, and what our content script found in it. */
export interface Frame {
  readonly frameId: number;
  readonly summary: PageSummary;
}

/** A term of a page, whichever frames it stands in. */
export interface TermOnPage {
  readonly termId: string;
  /** How often it stands there. */
  readonly count: number;
  readonly name: string;
  /** The first frame that has it. */
  readonly frameId: number;
}

/** The terms of all frames, each once, in page order; without those that have no name. */
export function termsOnPage(
  frames: readonly Frame[],
  names: ReadonlyMap<string, string>,
): readonly TermOnPage[] {
  const found = new Map<string, TermOnPage>();
  for (const { frameId, summary } of frames) {
    for (const { kind, id: termId, count } of summary.hits) {
      if (kind !== 'entry') continue;
      const name = names.get(termId);
      const before = found.get(termId);
      if (before) found.set(termId, { ...before, count: before.count + count });
      else if (name !== undefined) found.set(termId, { termId, name, count, frameId });
    }
  }
  return [...found.values()];
}
