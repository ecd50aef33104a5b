import { type Hit, type HitName, keyOf, standsFor } from '@/core/hit/hit';
import { markOf } from '@/core/mark/mark-styles';

import type { Block } from './block';
import { composedOrder } from './composed-order';
import { closest, contains, isConnected, isDrawn, parentElementOf } from './dom';
import type { Painter } from './paint';
import { elementInSight, paintWindow } from './paint-window';
import { createSectionFinder } from './sections';
import { toRange } from './to-range';

/** More painted ranges than this make pages slow to lay out, and help nobody. */
const MOST_PAINTED = 2_000;

/** A hit where it stands. */
export interface HitMark {
  readonly hit: Hit;
  readonly range: StaticRange;
  /** The text around it. */
  readonly block: Block;
}

/** A block that has terms. */
interface HitBlock {
  readonly block: Block;
  /** Its first text: where it stands in the page. */
  readonly node: Text;
  readonly section: Node;
  marks: readonly HitMark[];
  /** The pass over the page that found it. */
  readonly pass: number;
  /** Undefined until somebody asked. */
  isRendered?: boolean;
  /** Those of its marks that are to be seen. */
  chosen: readonly HitMark[];
}

/** The terms found on a page so far, and which of them are painted. */
export function createPageMarks(painter: Painter, signal: AbortSignal) {
  /** In page order. */
  let blocks: HitBlock[] = [];
  /** A very long text is several blocks. */
  const blocksOf = new Map<Node, Set<HitBlock>>();
  const changedSections = new Set<Node>();
  const painted = new Map<HitBlock, readonly HitMark[]>();
  let sectionOf = createSectionFinder();
  let isAll = false;
  let isAlways: ReadonlySet<string> = new Set();
  let pass = 0;

  // A hidden occurrence must not stand for the section's visible one. When it comes into
  // sight (a menu, a closed <details>), its section is looked at again.
  const hidden = new IntersectionObserver((entries) => {
    const shown = new Set(entries.flatMap((entry) => (entry.isIntersecting ? entry.target : [])));
    for (const block of blocks) {
      const parent = parentElementOf(block.node);
      if (block.isRendered || !parent || !shown.has(parent)) continue;
      delete block.isRendered;
      // Watched on if it is still not drawn: it is told again only when that changes.
      if (isRendered(block)) hidden.unobserve(parent);
      changedSections.add(block.section);
    }
    choose();
  });
  signal.addEventListener('abort', () => hidden.disconnect());

  function add(block: Block, hits: readonly Hit[]): void {
    const node = block.runs[0]?.node;
    if (!node || hits.length === 0) return;
    const marks = hits.map((hit) => {
      return { hit, block, range: toRange(block, hit.start, hit.end) };
    });
    const found: HitBlock = { block, node, section: sectionOf(node), marks, pass, chosen: [] };
    blocks.splice(placeOf(node), 0, found);
    for (const run of block.runs) {
      blocksOf.set(run.node, (blocksOf.get(run.node) ?? new Set()).add(found));
    }
    changedSections.add(found.section);
  }

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

  function remove(isGone: (block: HitBlock) => boolean): void {
    const gone = new Set(blocks.filter(isGone));
    for (const block of gone) {
      repaint(block, []);
      for (const { node } of block.block.runs) {
        const others = blocksOf.get(node);
        others?.delete(block);
        if (others?.size === 0) blocksOf.delete(node);
      }
      changedSections.add(block.section);
    }
    if (gone.size > 0) blocks = blocks.filter((block) => !gone.has(block));
  }

  /** Decide anew what is to be seen of the changed sections. */
  function choose(): void {
    if (changedSections.size === 0) return;
    const seen = new Map<Node, Set<string>>();
    for (const block of blocks) {
      if (!changedSections.has(block.section)) continue;
      const terms = seen.get(block.section) ?? new Set();
      seen.set(block.section, terms);
      block.chosen = isRendered(block) ? block.marks.filter(isWanted(terms)) : [];
    }
    changedSections.clear();
    sectionOf = createSectionFinder();
    paint();
  }

  function isWanted(terms: Set<string>): (mark: HitMark) => boolean {
    return ({ hit }) => {
      const key = standsFor(hit);
      const isFirst = !terms.has(key);
      terms.add(key);
      return isFirst || isAll || isAlways.has(keyOf(hit));
    };
  }

  function isRendered(block: HitBlock): boolean {
    const parent = parentElementOf(block.node);
    if (block.isRendered !== undefined || !parent) return block.isRendered ?? true;
    const hasBox = isDrawn(parent) && !closest(parent, '[hidden]');
    // What has a box but is not painted would come into sight again and again.
    if (!hasBox) hidden.observe(parent);
    block.isRendered = hasBox && isDrawn(parent, { visibilityProperty: true });
    return block.isRendered;
  }

  /** Paint what is chosen, as far as it may all be painted at once. */
  function paint(): void {
    const inSight = () => {
      const element = elementInSight();
      return element ? placeOf(element) : 0;
    };
    const wanted = new Set(paintWindow(blocks, inSight, MOST_PAINTED));
    for (const block of painted.keys()) if (!wanted.has(block)) repaint(block, []);
    for (const block of wanted) repaint(block, block.chosen);
    painter.assert();
  }

  function repaint(block: HitBlock, marks: readonly HitMark[]): void {
    const before = painted.get(block) ?? [];
    for (const mark of before)
      if (!marks.includes(mark)) painter.remove(markOf(mark.hit), mark.range);
    for (const mark of marks) if (!before.includes(mark)) painter.add(markOf(mark.hit), mark.range);
    if (marks.length > 0) painted.set(block, marks);
    else painted.delete(block);
  }

  return {
    add,
    choose,
    paint,
    /** The page is read from here on, as a whole or in part. */
    beginPass(): void {
      pass++;
    },
    /** Forget what earlier passes found in these texts, since they are read again. */
    forget({ runs }: Block): void {
      if (blocks.length === 0) return;
      const known = runs.flatMap(({ node }) => [...(blocksOf.get(node) ?? [])]);
      const old = new Set(known.filter((block) => block.pass < pass));
      if (old.size > 0) remove((block) => old.has(block));
    },
    forgetBelow: (element: Element) => remove(({ node }) => contains(element, node)),
    /** Forget what has these names, wherever it stands. */
    drop(names: readonly HitName[]): void {
      const gone = new Set(names.map(keyOf));
      const isGone = ({ hit }: HitMark) => gone.has(keyOf(hit));
      const hit = blocks.filter(({ marks }) => marks.some(isGone));
      for (const block of hit) {
        block.marks = block.marks.filter((mark) => !isGone(mark));
        changedSections.add(block.section);
      }
      choose();
    },
    /** Forget what the page has removed. */
    prune: () => remove(({ block }) => block.runs.some(({ node }) => !isConnected(node))),
    /**
     * To be seen: the first occurrence in each section, or all.
     *
     * @param always - names of what is to be seen at each occurrence in any case
     */
    showAll(all: boolean, always?: readonly HitName[]): void {
      isAll = all;
      if (always) isAlways = new Set(always.map(keyOf));
      for (const { section } of blocks) changedSections.add(section);
      choose();
    },
    /** Every occurrence, in page order. */
    all: (): readonly HitMark[] => blocks.flatMap(({ marks }) => marks),
    /** Those to be seen, in page order. */
    chosen: (): readonly HitMark[] => blocks.flatMap(({ chosen }) => chosen),
    /** Those to be seen in the text of a node. */
    chosenIn: (node: Node): readonly HitMark[] =>
      [...(blocksOf.get(node) ?? [])].flatMap(({ chosen }) => chosen),
  };
}

export type PageMarks = ReturnType<typeof createPageMarks>;
