import { markOf } from '@/core/mark/mark-styles';

import type { HitMark, MarkedBlock } from './marked-block';
import type { Painter } from './paint';
import { paintWindow } from './paint-window';

/** More painted ranges than this make pages slow to lay out, and help nobody. */
const MOST_PAINTED = 2_000;

/** Paints what is chosen, as far as it may all be painted at once. */
export function createMarkPainter(painter: Painter) {
  const painted = new Map<MarkedBlock, readonly HitMark[]>();

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

  return {
    /** Take all of a block's marks away. */
    clear: (block: MarkedBlock) => repaint(block, []),
    /**
     * @param blocks - in page order
     * @param inSight - index of the block that the reader looks at
     */
    paint(blocks: readonly MarkedBlock[], inSight: () => number): void {
      const wanted = new Set(paintWindow(blocks, inSight, MOST_PAINTED));
      for (const block of painted.keys()) if (!wanted.has(block)) repaint(block, []);
      for (const block of wanted) repaint(block, block.chosen);
      painter.assert();
    },
  };
}
