import type { BlockReading } from '@/core/match/find-terms';
import { isSameJudgement, noJudgement, type PageJudgement } from '@/core/match/page-judgement';
import { type Counted, createPageTally } from '@/core/match/page-tally';

import type { Block } from './block';
import { contains, isConnected } from './dom';
import type { HitMark, MarkedBlock } from './marked-block';
import { createPageMarks } from './page-marks';
import type { Painter } from './paint';

interface Parts {
  readonly finder: {
    readonly find: (text: string, page: PageJudgement) => BlockReading;
    /** Number of a term's subject. */
    readonly subjectOf: (term: number) => number;
  };
  readonly painter: Painter;
  readonly signal: AbortSignal;
}

/** What was read of one block. */
interface BlockRecord {
  /** The first text that it is made of and, where something was found in it, all others. */
  readonly texts: readonly [Text, ...Text[]];
  /** What it says of the page. */
  readonly counted: Counted;
  /** Another judgement of the page could find something else in it. */
  readonly isDoubtful: boolean;
  /** The pass over the page that read it. */
  readonly pass: number;
  /** What was found in it, and what is marked of that. */
  readonly marked: MarkedBlock | undefined;
}

export type PageLedger = ReturnType<typeof createPageLedger>;

/** What was read of each block of a page, what that says of the page, and what is marked there. */
export function createPageLedger({ finder, painter, signal }: Parts) {
  const tally = createPageTally(finder.subjectOf);
  const marks = createPageMarks(painter, signal);
  const records = new Set<BlockRecord>();
  /** Of a very long text several blocks are made. */
  const recordsOf = new Map<Node, readonly BlockRecord[]>();
  let page = noJudgement;
  let pass = 0;

  function enter(record: BlockRecord): void {
    records.add(record);
    tally.add(record.counted);
    for (const node of record.texts) {
      recordsOf.set(node, [...(recordsOf.get(node) ?? []), record]);
    }
  }

  function forget(gone: readonly BlockRecord[]): void {
    for (const record of gone) {
      if (!records.delete(record)) continue; // it has several of these texts
      tally.remove(record.counted);
      for (const node of record.texts) {
        const others = recordsOf.get(node)?.filter((other) => other !== record) ?? [];
        if (others.length > 0) recordsOf.set(node, others);
        else recordsOf.delete(node);
      }
    }
    marks.remove(new Set(gone.flatMap(({ marked }) => marked ?? [])));
  }

  return {
    /** The page is read from here on, as a whole or in part. */
    beginPass(): void {
      pass++;
      marks.beginPass();
    },
    endPass: marks.endPass,
    /** Read a block, in place of what earlier passes have read of its texts. */
    read(block: Block): void {
      const [first, ...others] = block.runs.map(({ node }) => node);
      if (!first) return;
      const before = [first, ...others].flatMap((text) => recordsOf.get(text) ?? []);
      if (before.length > 0) forget(before.filter((record) => record.pass < pass));
      const { hits, isDoubtful, ...said } = finder.find(block.text, page);
      const counted = { ...said, length: block.text.length };
      const marked = marks.add(block, hits);
      enter({ texts: marked ? [first, ...others] : [first], counted, isDoubtful, pass, marked });
    },
    /**
     * Forget what the page has removed.
     *
     * @param texts - what may be gone; by default anything
     * @returns what is left of the blocks that have lost a part: their lines are to be read again
     */
    prune(texts?: Iterable<Node>): readonly Text[] {
      const asked = texts ? [...texts].flatMap((text) => recordsOf.get(text) ?? []) : records;
      const gone = [...new Set(asked)].filter((record) => !record.texts.every(isConnected));
      forget(gone);
      return gone.flatMap((record) => record.texts.find(isConnected) ?? []);
    },
    forgetBelow: (element: Element) =>
      forget([...records].filter(({ texts: [first] }) => contains(element, first))),
    /**
     * Judge the page anew by all that was read of it.
     *
     * @param choices - what the learner chose on this site
     * @returns the texts whose lines have to be read again: if the judgement has changed, the
     *   first of each doubtful block
     */
    judge(choices: PageJudgement['choices']): readonly Text[] {
      const before = page;
      page = tally.judge(choices);
      if (isSameJudgement(before, page)) return [];
      return [...records].flatMap(({ isDoubtful, texts: [first] }) => (isDoubtful ? first : []));
    },
    /** Those to be seen in the text of a node. */
    chosenIn: (node: Node): readonly HitMark[] =>
      (recordsOf.get(node) ?? []).flatMap(({ marked }) => marked?.chosen ?? []),
    choose: marks.choose,
    drop: marks.drop,
    showAll: marks.showAll,
    all: marks.all,
    chosen: marks.chosen,
  };
}
