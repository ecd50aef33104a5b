import { subjects } from '../glossary/subjects';
import type { TermIndex } from '../match-index/decode-index';
import type { BlockReading } from './find-terms';
import { judgePage, type PageJudgement } from './page-judgement';

/** What was read of one block, as far as the page's judgement goes. */
export interface Counted extends Pick<BlockReading, 'proofs' | 'signs' | 'hints' | 'context'> {
  /** UTF-16 units. */
  readonly length: number;
}

/** Counts what a page is made of, while it is read and changes. */
export function createPageTally(subjectOf: (term: number) => number) {
  // By number of the term.
  const blocksWithProof = new Map<number, number>();
  const blocksWithSign = new Map<number, number>();
  const blocksWithHint = new Map<number, number>();
  const blocksWithContext = new Map<number, number>(); // by number of the cue
  const bySubject: number[] = subjects.map(() => 0);
  let length = 0;

  function change(counted: Counted, step: 1 | -1): void {
    length += step * counted.length;
    for (const term of counted.signs) changeOne(blocksWithSign, term, step);
    for (const term of counted.hints) changeOne(blocksWithHint, term, step);
    for (const cue of counted.context) changeOne(blocksWithContext, cue, step);
    for (const term of counted.proofs) {
      if (!changeOne(blocksWithProof, term, step)) continue;
      const subject = subjectOf(term);
      bySubject[subject] = (bySubject[subject] ?? 0) + step;
    }
  }

  return {
    add: (counted: Counted) => change(counted, 1),
    remove: (counted: Counted) => change(counted, -1),
    judge: (choices: PageJudgement['choices']): PageJudgement => ({
      ...judgePage({
        ...{ length, bySubject },
        proofs: blocksWithProof.size,
        signs: blocksWithSign.size,
        hints: blocksWithHint.size,
        context: blocksWithContext.size,
      }),
      choices,
    }),
  };
}

/** @returns whether it came or went */
function changeOne(blocksWith: Map<number, number>, one: number, step: 1 | -1): boolean {
  const before = blocksWith.get(one) ?? 0;
  const now = before + step;
  if (now === 0) blocksWith.delete(one);
  else blocksWith.set(one, now);
  return before === 0 || now === 0;
}

/** Number of each term's subject, by number of the term. */
export function subjectsOf({ rules, ids }: TermIndex): Uint8Array {
  const subjects = new Uint8Array(ids.length);
  rules.terms.forEach((term, rule) => {
    subjects[term] = rules.subjects[rule] ?? 0;
  });
  return subjects;
}
