import type { CardPosition } from '@/core/card/subject';
import { scrollToRange } from '@/platform/page/go-to';
import { nextTarget, type Target } from '@/platform/page/targets';

import { sentenceOf } from './subjects';

/** How many marks other frames of the tab have: before this one's, and in all with these. */
interface Elsewhere {
  readonly before: number;
  readonly all: number;
}

interface Parts {
  /** All marks of this frame, in page order. */
  readonly targets: () => readonly Target[];
  /** The one that a card was opened on last. */
  readonly last: () => StaticRange | undefined;
  readonly open: (target: Target, position: CardPosition) => void;
  /** Told that this frame has no mark after its last (1) or before its first (-1). */
  readonly onBeyond: (step: 1 | -1) => void;
}

export type Walk = ReturnType<typeof createWalk>;

/** Goes from mark to mark. */
export function createWalk({ targets, last, open, onBeyond }: Parts) {
  let elsewhere: Elsewhere = { before: 0, all: 0 };

  function targetAt(
    all: readonly Target[],
    to: 'next' | 'previous' | 'first' | 'last',
  ): Target | undefined {
    if (to === 'first') return all[0];
    if (to === 'last') return all.at(-1);
    return nextTarget(all, last(), to === 'next' ? 1 : -1);
  }

  /** @returns false where this frame has none there */
  function go(to: 'next' | 'previous' | 'first' | 'last', { before, all }: Elsewhere): boolean {
    const here = targets();
    const target = targetAt(here, to);
    if (!target) return false;
    scrollToRange(target.range);
    elsewhere = { before, all };
    const at = before + here.indexOf(target) + 1;
    open(target, { at, all: Math.max(all, here.length), sentence: sentenceOf(target) });
    return true;
  }

  return {
    go,
    /** From a card: beyond this frame's ends the background knows the way. */
    goOn(step: 1 | -1): void {
      if (!go(step === 1 ? 'next' : 'previous', elsewhere)) onBeyond(step);
    },
  };
}
