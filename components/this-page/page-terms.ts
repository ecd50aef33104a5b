import type { PageFrame } from '@/core/page/page-frame';

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
  frames: readonly PageFrame[],
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
