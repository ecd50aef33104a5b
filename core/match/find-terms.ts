import type { EntryHit } from '../hit/entry-hit';
import type { Hit } from '../hit/hit';
import type { TermIndex } from '../match-index/decode-index';
import { createAddressTest } from '../text/address-test';
import { NO_ENDING } from '../text/plural';
import { scanWords } from '../text/scan-words';
import { ADJUSTMENT_CODE, codesFor, judgeCode } from './adjustment-codes';
import { type Candidate, findCandidates } from './candidates';
import { chooseTerm, type TermChoice } from './choose-term';
import { contextIn } from './context-words';
import { createEvidence, type Evidence } from './evidence';
import { formOf } from './form-of';
import { noJudgement, type PageJudgement } from './page-judgement';

/** What was found in a block, and what it says of the page. */
export interface BlockReading {
  /** In order, and without overlaps. */
  readonly hits: readonly Hit[];
  /** Numbers of the terms that show what the page is about, once each. */
  readonly proofs: readonly number[];
  /** And of those that are hardly ever met outside the field. */
  readonly signs: readonly number[];
  /** And of all that ask for evidence, whether they have it or not. */
  readonly hints: readonly number[];
  /** Numbers of the cues that tell of a page by themselves (data/context-words.json). */
  readonly context: readonly number[];
  /** Another judgement of the page could give other hits. */
  readonly isDoubtful: boolean;
}

/** What was found in a block by the matcher of terms. */
interface TermReading extends BlockReading {
  readonly hits: readonly EntryHit[];
}

/** What is read of a block without terms. */
export const nothingRead: TermReading = {
  ...{ hits: [], proofs: [], signs: [], hints: [], context: [] },
  isDoubtful: false,
};

/**
 * Read one block of text (a paragraph, a cell, a heading): every term in order and without
 * overlaps, of those that begin at a word the longest whose rule holds.
 *
 * @param page - what is known of the page so far
 */
export function readTerms(text: string, index: TermIndex, page: PageJudgement): TermReading {
  const { vocabulary, hits, trie } = index;
  scanWords(text, vocabulary.table, hits);
  const codes = codesFor(text, index);
  if (hits.count === 0 && codes.length === 0) return nothingRead;
  const candidates = findCandidates(text, hits, trie, vocabulary);
  if (candidates.length === 0 && codes.length === 0) return nothingRead;

  const isAddress = createAddressTest(text);
  const isInAddress = ({ start, end }: Candidate) => isAddress(start) || isAddress(end - 1);
  let known: Evidence | undefined;
  const evidence = () => (known ??= createEvidence(text, candidates, index, isInAddress));
  const block = { text, index, page, evidence };

  const found: EntryHit[] = [];
  const proofs = new Set<number>();
  const signs = new Set<number>();
  const hints = new Set<number>();
  let isDoubtful = false;
  for (const { start, end, ...code } of codes) {
    if (isAddress(start)) continue;
    const judged = judgeCode({ ...code, start, end }, index, page, evidence());
    isDoubtful ||= judged.isDoubtful;
    if (judged.holds) found.push({ kind: 'entry', id: ADJUSTMENT_CODE, start, end });
  }
  let free = 0; // where the last hit ended
  let from = 0;
  while (from < candidates.length) {
    const start = candidates[from]?.start ?? 0;
    let behind = from;
    while (candidates[behind]?.start === start) behind++;
    for (let at = behind - 1; at >= from && start >= free; at--) {
      const candidate = candidates[at] as Candidate; // from ≤ at < candidates.length
      if (isInCode(candidate)) continue;
      const choice = chooseTerm(block, candidate);
      if (isNothing(choice) || isInAddress(candidate)) continue;
      isDoubtful ||= choice.isDoubtful === true;
      if (choice.sign !== undefined) signs.add(choice.sign);
      for (const term of choice.hints ?? []) hints.add(term);
      if (choice.term < 0) continue;
      if (choice.isProof) proofs.add(choice.term);
      found.push(hitOf(choice, candidate));
      free = candidate.end;
    }
    from = behind;
  }
  if (codes.length > 0) found.sort((a, b) => a.start - b.start);
  return {
    ...{ hits: found, proofs: [...proofs], signs: [...signs], hints: [...hints], isDoubtful },
    context: contextIn(text, candidates, index),
  };

  /** The letters of a code are never taken for what else they stand for. */
  function isInCode({ start, end }: Candidate): boolean {
    return codes.some((code) => start < code.end && end > code.start);
  }

  function isNothing({ term, isDoubtful: isOpen, hints: own = [] }: TermChoice): boolean {
    return term < 0 && !isOpen && own.length === 0;
  }

  function hitOf({ term, senses, by }: TermChoice, { node, start, end }: Candidate): EntryHit {
    const hit = { kind: 'entry', id: idOf(term, index), start, end } as const;
    if (!senses || !by) return hit;
    const ids = senses.map((one) => idOf(one, index));
    return { ...hit, senses: { form: formOf(index, node), ids, by } };
  }
}

/** The terms of one block of text, on a page that nothing else is known of unless it is said. */
export function findTerms(
  text: string,
  index: TermIndex,
  page: PageJudgement = noJudgement,
): readonly EntryHit[] {
  return readTerms(text, index, page).hits;
}

function idOf(term: number, { ids, spellings }: TermIndex): string {
  return spellings.of(ids[term] ?? 0, NO_ENDING);
}
