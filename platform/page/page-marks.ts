import { type Hit, type HitName, keyOf } from '@/core/hit/hit';

import type { Block } from './block';
import { createMarkChooser, placeIn } from './choose-marks';
import type { HitMark, MarkedBlock } from './marked-block';
import type { Painter } from './paint';
import { createMarkPainter } from './paint-marks';
import { createSectionFinder } from './sections';
import { toRange } from './to-range';

/** The blocks of a page in which something was found, in page order, and what is marked of them. */
export function createPageMarks(painter: Painter, signal: AbortSignal) {
  let blocks: MarkedBlock[] = [];
  let sectionOf = createSectionFinder();
  const chooser = createMarkChooser({ blocks: () => blocks, onShown: choose, signal });
  const painting = createMarkPainter({
    ...{ painter, signal, blocks: () => blocks, count: chooser.count },
  });

  /** Choose anew what is to be seen where something has changed, and paint that. */
  function choose(): void {
    painting.paint(chooser.choose());
  }

  return {
    choose,
    /** Headings are looked for once a pass, where something is found. */
    beginPass(): void {
      sectionOf = createSectionFinder();
    },
    endPass: painting.follow,
    /** @returns the block with what is marked of it; undefined where nothing was found */
    add(block: Block, hits: readonly Hit[]): MarkedBlock | undefined {
      const node = block.runs[0]?.node;
      if (!node || hits.length === 0) return undefined;
      const marks = hits.map((hit): HitMark => {
        return { hit, block, range: toRange(block, hit.start, hit.end) };
      });
      const found: MarkedBlock = { node, section: sectionOf(node), marks, chosen: [] };
      const at = placeIn(blocks, node);
      chooser.enter(found, at === blocks.length);
      blocks.splice(at, 0, found);
      return found;
    },
    remove(gone: ReadonlySet<MarkedBlock>): void {
      for (const block of gone) {
        chooser.leave(block);
        painting.clear(block);
      }
      if (gone.size > 0) blocks = blocks.filter((block) => !gone.has(block));
    },
    /** Forget what has these names, wherever it stands. */
    drop(names: readonly HitName[]): void {
      const gone = new Set(names.map(keyOf));
      const isGone = ({ hit }: HitMark) => gone.has(keyOf(hit));
      for (const block of blocks.filter(({ marks }) => marks.some(isGone))) {
        chooser.leave(block);
        block.marks = block.marks.filter((mark) => !isGone(mark));
        chooser.enter(block, false);
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
      painting.follow();
    },
    /** Every occurrence, in page order. */
    all: (): readonly HitMark[] => blocks.flatMap(({ marks }) => marks),
    /** Those to be seen, in page order. */
    chosen: (): readonly HitMark[] => blocks.flatMap(({ chosen }) => chosen),
  };
}
