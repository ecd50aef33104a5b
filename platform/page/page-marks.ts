import { type Hit, type HitName, keyOf } from '@/core/hit/hit';

import type { Block } from './block';
import { createMarkChooser } from './choose-marks';
import { composedOrder } from './composed-order';
import type { HitMark, MarkedBlock } from './marked-block';
import type { Painter } from './paint';
import { createMarkPainter } from './paint-marks';
import { elementInSight } from './paint-window';
import { createSectionFinder } from './sections';
import { toRange } from './to-range';

/** The blocks of a page in which something was found, in page order, and what is marked of them. */
export function createPageMarks(painter: Painter, signal: AbortSignal) {
  let blocks: MarkedBlock[] = [];
  let sectionOf = createSectionFinder();
  const chooser = createMarkChooser({ blocks: () => blocks, onShown: choose, signal });
  const painting = createMarkPainter(painter);

  /** How many of the blocks begin at or before a node. */
  function placeOf(node: Node): number {
    let low = 0;
    let high = blocks.length;
    const last = blocks[high - 1];
    if (!last || composedOrder(last.node, node) <= 0) return high; // mostly read in page order
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = blocks[middle];
      if (at && composedOrder(at.node, node) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function indexInSight(): number {
    const element = elementInSight();
    return element ? placeOf(element) : 0;
  }

  /** Choose anew what is to be seen where something has changed, and paint that. */
  function choose(): void {
    if (!chooser.choose()) return;
    sectionOf = createSectionFinder();
    painting.paint(blocks, indexInSight);
  }

  return {
    choose,
    /** @returns the block with what is marked of it; undefined where nothing was found */
    add(block: Block, hits: readonly Hit[]): MarkedBlock | undefined {
      const node = block.runs[0]?.node;
      if (!node || hits.length === 0) return undefined;
      const marks = hits.map((hit): HitMark => {
        return { hit, block, range: toRange(block, hit.start, hit.end) };
      });
      const found: MarkedBlock = { node, section: sectionOf(node), marks, chosen: [] };
      blocks.splice(placeOf(node), 0, found);
      chooser.look(found.section);
      return found;
    },
    remove(gone: ReadonlySet<MarkedBlock>): void {
      for (const block of gone) {
        painting.clear(block);
        chooser.look(block.section);
      }
      if (gone.size > 0) blocks = blocks.filter((block) => !gone.has(block));
    },
    /** Forget what has these names, wherever it stands. */
    drop(names: readonly HitName[]): void {
      const gone = new Set(names.map(keyOf));
      const isGone = ({ hit }: HitMark) => gone.has(keyOf(hit));
      for (const block of blocks.filter(({ marks }) => marks.some(isGone))) {
        block.marks = block.marks.filter((mark) => !isGone(mark));
        chooser.look(block.section);
      }
      choose();
    },
    /**
     * To be seen: the first occurrence in each section, or all.
     *
     * @param always - names of what is to be seen at each occurrence in any case
     */
    showAll(all: boolean, always?: readonly HitName[]): void {
      chooser.setAll(all, always);
      choose();
    },
    /** Every occurrence, in page order. */
    all: (): readonly HitMark[] => blocks.flatMap(({ marks }) => marks),
    /** Those to be seen, in page order. */
    chosen: (): readonly HitMark[] => blocks.flatMap(({ chosen }) => chosen),
  };
}
