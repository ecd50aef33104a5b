import { markOf } from '@/core/mark/mark-styles';

import { placeIn } from './choose-marks';
import { listen } from './dom';
import type { HitMark, MarkedBlock } from './marked-block';
import type { Painter } from './paint';
import { elementInSight, paintWindow } from './paint-window';

/** More painted ranges than this make pages slow to lay out, and help nobody. */
const MOST_PAINTED = 2_000;

interface Parts {
  readonly painter: Painter;
  /** In page order. */
  readonly blocks: () => readonly MarkedBlock[];
  /** How many of their marks are to be seen. */
  readonly count: () => number;
  readonly signal: AbortSignal;
}

/** Paints what is chosen: all, or, where that is too much, what is near the reader. */
export function createMarkPainter({ painter, blocks, count, signal }: Parts) {
  const painted = new Map<MarkedBlock, readonly HitMark[]>();
  let isPart = false;
  let isDue = false;

  function repaint(block: MarkedBlock, marks: readonly HitMark[]): void {
    const before = painted.get(block) ?? [];
    for (const { hit, range } of before.filter((mark) => !marks.includes(mark))) {
      painter.remove(markOf(hit), range);
    }
    for (const { hit, range } of marks.filter((mark) => !before.includes(mark))) {
      painter.add(markOf(hit), range);
    }
    if (marks.length > 0) painted.set(block, marks);
    else painted.delete(block);
  }

  /** Where not all can be painted at once, paint what is near the reader now. */
  function follow(): void {
    listen(document, 'scroll', onScroll, { capture: true, passive: true, signal }); // each once
    if (!isPart) return;
    isPart = count() > MOST_PAINTED;
    const wanted = new Set(isPart ? paintWindow(blocks(), indexInSight, MOST_PAINTED) : blocks());
    for (const block of painted.keys()) if (!wanted.has(block)) repaint(block, []);
    for (const block of wanted) repaint(block, block.chosen);
    painter.assert();
  }

  function indexInSight(): number {
    const element = elementInSight();
    return element ? placeIn(blocks(), element) : 0;
  }

  function onScroll(): void {
    if (!isPart || isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      if (!signal.aborted) follow();
    });
  }

  return {
    follow,
    /** Take all of a block's marks away. */
    clear: (block: MarkedBlock) => repaint(block, []),
    /** @param changed - blocks of which other marks are to be seen now */
    paint(changed: readonly MarkedBlock[]): void {
      isPart ||= count() > MOST_PAINTED;
      for (const block of changed) {
        if (!isPart || painted.has(block)) repaint(block, block.chosen);
      }
      painter.assert();
    },
  };
}
