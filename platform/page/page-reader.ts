import type { Hit } from '@/core/hit/hit';
import type { BlockReading } from '@/core/match/find-terms';
import { isSameJudgement, noJudgement, type PageJudgement } from '@/core/match/page-judgement';
import { type Counted, createPageTally } from '@/core/match/page-tally';

import type { Block } from './block';
import { contains, isConnected } from './dom';

interface Finder {
  readonly find: (text: string, page: PageJudgement) => BlockReading;
  /** Number of a term's subject. */
  readonly subjectOf: (term: number) => number;
}

/** What was read of a block, or of all that begin in one very long text. */
interface Read extends Counted {
  /** Another judgement of the page could find something else in it. */
  readonly isDoubtful: boolean;
  /** The pass over the page that read it. */
  readonly pass: number;
}

/** Finds the terms of a page's blocks, and judges the page by what it has read of it. */
export function createPageReader({ find, subjectOf }: Finder) {
  const tally = createPageTally(subjectOf);
  const known = new Map<Text, Read>(); // by a block's first text
  let page = noJudgement;
  let pass = 0;

  function forgetText(node: Text): void {
    const read = known.get(node);
    if (!read) return;
    tally.remove(read);
    known.delete(node);
  }

  return {
    /** The page is read from here on, as a whole or in part. */
    beginPass(): void {
      pass++;
    },
    read(block: Block): readonly Hit[] {
      for (const { node } of block.runs) {
        if ((known.get(node)?.pass ?? pass) < pass) forgetText(node);
      }
      const { hits, ...said } = find(block.text, page);
      const node = block.runs[0]?.node;
      if (!node) return hits;
      const read = { ...said, length: block.text.length, pass };
      tally.add(read);
      const before = known.get(node);
      known.set(node, before ? both(before, read) : read);
      return hits;
    },
    /** Forget what the page has removed. */
    prune(): void {
      for (const node of known.keys()) if (!isConnected(node)) forgetText(node);
    },
    forgetBelow(element: Element): void {
      for (const node of known.keys()) if (contains(element, node)) forgetText(node);
    },
    /**
     * Judge the page anew.
     *
     * @param choices - what the learner chose on this site
     * @returns the texts whose lines have to be read again: doubtful ones, if the judgement is
     *   another than before
     */
    judge(choices: PageJudgement['choices']): readonly Text[] {
      const before = page;
      page = tally.judge(choices);
      if (isSameJudgement(before, page)) return [];
      return [...known].flatMap(([node, { isDoubtful }]) => (isDoubtful ? node : []));
    },
    /** How the page is judged now. */
    page: () => page,
  };
}

function both(a: Read, b: Read): Read {
  return {
    ...b,
    length: a.length + b.length,
    proofs: [...a.proofs, ...b.proofs],
    signs: [...a.signs, ...b.signs],
    hints: [...a.hints, ...b.hints],
    context: [...a.context, ...b.context],
    isDoubtful: a.isDoubtful || b.isDoubtful,
  };
}

export type PageReader = ReturnType<typeof createPageReader>;
