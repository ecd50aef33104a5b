import { composedOrder } from './composed-order';
import { boxOf } from './go-to';
import type { HitMark } from './marked-block';
import type { NoteMark } from './page-notes';

/** What "next" and "previous" go to: what is painted of the page's hits, or a note on its words. */
export type Target =
  | { readonly is: 'hit'; readonly mark: HitMark; readonly range: StaticRange }
  | { readonly is: 'note'; readonly mark: NoteMark; readonly range: StaticRange };

export function targetOfHit(mark: HitMark): Target {
  return { is: 'hit', mark, range: mark.range };
}

export function targetOfNote(mark: NoteMark): Target {
  return { is: 'note', mark, range: mark.range };
}

/** All of them, in page order; a note comes before a hit that begins where it does. */
export function targetsIn(hits: readonly HitMark[], notes: readonly NoteMark[]): readonly Target[] {
  const all = [...notes.map(targetOfNote), ...hits.map(targetOfHit)];
  return all.sort(({ range: a }, { range: b }) => {
    const order = composedOrder(a.startContainer, b.startContainer);
    return order === 0 ? a.startOffset - b.startOffset : order;
  });
}

/**
 * The target after (1) or before (-1) the last one; without a last one, the first in the window,
 * or the last of all. Undefined beyond the page's ends: another frame may have more.
 */
export function nextTarget(
  targets: readonly Target[],
  last: StaticRange | undefined,
  step: 1 | -1,
): Target | undefined {
  const at = targets.findIndex(({ range }) => range === last);
  if (at >= 0) return targets[at + step];
  if (step === -1) return targets.at(-1);
  return targets.find(({ range }) => (boxOf(range)?.bottom ?? -1) > 0) ?? targets[0];
}
