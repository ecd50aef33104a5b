import { type HitName, keyOf, standsFor } from '@/core/hit/hit';

import { closest, isDrawn, parentElementOf } from './dom';
import type { HitMark, MarkedBlock } from './marked-block';

interface Parts {
  /** In page order. */
  readonly blocks: () => readonly MarkedBlock[];
  /** Told that hidden text has come into sight: what is to be seen is to be chosen anew. */
  readonly onShown: () => void;
  readonly signal: AbortSignal;
}

/** Chooses the marks of a page that are to be seen: the first of its kind in each section, or all. */
export function createMarkChooser({ blocks, onShown, signal }: Parts) {
  const changedSections = new Set<Node>();
  let isAll = false;
  let always: ReadonlySet<string> = new Set();

  // A hidden occurrence must not stand for the section's visible one. When it comes into
  // sight (a menu, a closed <details>), its section is looked at again.
  const hidden = new IntersectionObserver((entries) => {
    const shown = new Set(entries.flatMap((entry) => (entry.isIntersecting ? entry.target : [])));
    for (const block of blocks()) {
      const parent = parentElementOf(block.node);
      if (block.isRendered || !parent || !shown.has(parent)) continue;
      delete block.isRendered;
      // Watched on if it is still not drawn: it is told again only when that changes.
      if (isRendered(block)) hidden.unobserve(parent);
      changedSections.add(block.section);
    }
    onShown();
  });
  signal.addEventListener('abort', () => hidden.disconnect());

  function isRendered(block: MarkedBlock): boolean {
    const parent = parentElementOf(block.node);
    if (block.isRendered !== undefined || !parent) return block.isRendered ?? true;
    const hasBox = isDrawn(parent) && !closest(parent, '[hidden]');
    // What has a box but is not painted would come into sight again and again.
    if (!hasBox) hidden.observe(parent);
    block.isRendered = hasBox && isDrawn(parent, { visibilityProperty: true });
    return block.isRendered;
  }

  function isWanted(seen: Set<string>): (mark: HitMark) => boolean {
    return ({ hit }) => {
      const key = standsFor(hit);
      const isFirst = !seen.has(key);
      seen.add(key);
      return isFirst || isAll || always.has(keyOf(hit));
    };
  }

  return {
    /** What is to be seen of a section is to be chosen anew. */
    look: (section: Node) => void changedSections.add(section),
    /** @param names - of what is to be seen at each occurrence in any case */
    setAll(all: boolean, names?: readonly HitName[]): void {
      isAll = all;
      if (names) always = new Set(names.map(keyOf));
      for (const { section } of blocks()) changedSections.add(section);
    },
    /**
     * Choose anew in the changed sections.
     *
     * @returns whether there were any
     */
    choose(): boolean {
      if (changedSections.size === 0) return false;
      const seenIn = new Map<Node, Set<string>>();
      for (const block of blocks()) {
        if (!changedSections.has(block.section)) continue;
        const seen = seenIn.get(block.section) ?? new Set();
        seenIn.set(block.section, seen);
        block.chosen = isRendered(block) ? block.marks.filter(isWanted(seen)) : [];
      }
      changedSections.clear();
      return true;
    },
  };
}
