import { type HitName, keyOf, standsFor } from '@/core/hit/hit';

import { composedOrder } from './composed-order';
import { createHiddenBlocks } from './hidden-blocks';
import type { HitMark, MarkedBlock } from './marked-block';

interface Parts {
  /** In page order. */
  readonly blocks: () => readonly MarkedBlock[];
  /** Told that hidden text has come into sight: what is to be seen is to be chosen anew. */
  readonly onShown: () => void;
  readonly signal: AbortSignal;
}

/** Where one thing stands in one section. */
interface Group {
  /** In page order. */
  readonly blocks: MarkedBlock[];
  /** Index of the block whose mark is to be seen; -1: of none. */
  chosenAt: number;
  /** Index from which a better one is to be looked for; `Infinity`: there is none. */
  from: number;
}

/**
 * Chooses the marks of a page that are to be seen: the first of its kind in each section, or all.
 * Whatever comes and goes costs what it is itself, however much is marked already: of what stands
 * behind a chosen one nothing is asked.
 */
export function createMarkChooser({ blocks, onShown, signal }: Parts) {
  const groupsIn = new Map<Node, Map<string, Group>>(); // by section
  const open = new Set<Group>();
  const touched = new Set<MarkedBlock>();
  let isAll = false;
  let always: ReadonlySet<string> = new Set();
  let count = 0;

  // A hidden occurrence must not stand for the section's visible one. When it comes into
  // sight (a menu, a closed <details>), its groups are looked at again.
  const hidden = createHiddenBlocks((shown) => {
    for (const block of shown) {
      touched.add(block);
      for (const group of groupsOf(block)) look(group, group.blocks.indexOf(block));
    }
    onShown();
  }, signal);

  function groupsOf({ section, marks }: MarkedBlock): ReadonlySet<Group> {
    const groups = groupsIn.get(section);
    return new Set(marks.flatMap(({ hit }) => groups?.get(standsFor(hit)) ?? []));
  }

  function look(group: Group, from: number): void {
    group.from = Math.min(group.from, from);
    open.add(group);
  }

  function settle(group: Group): void {
    const { blocks: places, chosenAt, from } = group;
    const behind = chosenAt < 0 ? places.length : chosenAt;
    group.from = Number.POSITIVE_INFINITY;
    for (let at = from; at < behind; at++) {
      const block = places[at];
      if (!block || !hidden.isRendered(block)) continue;
      const before = places[chosenAt];
      if (before) touched.add(before);
      touched.add(block);
      group.chosenAt = at;
      return;
    }
  }

  function chosenOf(block: MarkedBlock): readonly HitMark[] {
    const groups = groupsIn.get(block.section);
    const seen = new Set<string>();
    return block.marks.filter(({ hit }) => {
      const key = standsFor(hit);
      const isFirst = !seen.has(key);
      seen.add(key);
      if (isAll || always.has(keyOf(hit))) return hidden.isRendered(block);
      const group = groups?.get(key);
      return isFirst && group?.blocks[group.chosenAt] === block;
    });
  }

  return {
    /** @param isLast - no block of the page stands behind it */
    enter(block: MarkedBlock, isLast: boolean): void {
      const groups = groupsIn.get(block.section) ?? new Map<string, Group>();
      groupsIn.set(block.section, groups);
      for (const key of new Set(block.marks.map(({ hit }) => standsFor(hit)))) {
        const group = groups.get(key) ?? { blocks: [], chosenAt: -1, from: Infinity };
        groups.set(key, group);
        const at = isLast ? group.blocks.length : placeIn(group.blocks, block.node);
        group.blocks.splice(at, 0, block);
        if (at <= group.chosenAt) group.chosenAt++;
        if (at < group.chosenAt || group.chosenAt < 0) look(group, at);
      }
      touched.add(block);
    },
    leave(block: MarkedBlock): void {
      const groups = groupsIn.get(block.section);
      for (const key of new Set(block.marks.map(({ hit }) => standsFor(hit)))) {
        const group = groups?.get(key);
        const at = group?.blocks.indexOf(block) ?? -1;
        if (!group || at < 0) continue;
        group.blocks.splice(at, 1);
        if (at < group.from) group.from--; // of `Infinity` nothing is taken
        if (at === group.chosenAt) group.chosenAt = -1;
        else if (at < group.chosenAt) group.chosenAt--;
        if (group.chosenAt < 0) look(group, Math.max(0, at));
        if (group.blocks.length > 0) continue;
        groups?.delete(key);
        open.delete(group);
      }
      if (groups?.size === 0) groupsIn.delete(block.section);
      count -= block.chosen.length;
      block.chosen = [];
      touched.delete(block);
      hidden.forget(block);
    },
    /** @param names - of what is to be seen at each occurrence in any case */
    setAll(all: boolean, names?: readonly HitName[]): void {
      isAll = all;
      if (names) always = new Set(names.map(keyOf));
      for (const block of blocks()) touched.add(block);
    },
    /**
     * Choose anew where something has changed.
     *
     * @returns the blocks of which other marks are to be seen now
     */
    choose(): readonly MarkedBlock[] {
      for (const group of open) settle(group);
      open.clear();
      const changed = [...touched];
      touched.clear();
      for (const block of changed) {
        count -= block.chosen.length;
        block.chosen = chosenOf(block);
        count += block.chosen.length;
      }
      return changed;
    },
    /** How many marks are to be seen. */
    count: () => count,
  };
}

/** How many of some blocks, which are in page order, begin at or before a node. */
export function placeIn(blocks: readonly MarkedBlock[], node: Node): number {
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
