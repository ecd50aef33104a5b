import type { TermIndex } from '../match-index/decode-index';
import { CUE, FORM, IS_IDLE } from '../match-index/index-format';
import { hasUnless, isPlain } from '../match-index/match-rules';
import type { Candidate } from './candidates';
import { isWritten } from './is-written';

/** What a block of text has to say for and against its forms. */
export interface Evidence {
  /** How many of a rule's cues stand in the block, but for those inside the candidate itself. */
  countCues(rule: number, candidate: Candidate): number;
  /** The same of several rules together: a cue that they share counts once. */
  countAllCues(rules: readonly number[], candidate: Candidate): number;
  /** Whether a word stands there that rules a form out, but for those inside the candidate. */
  isRuledOut(rule: number, candidate: Candidate): boolean;
  /**
   * How many terms stand there in a form that needs no evidence, but for those inside the candidate.
   * For a word met everywhere, one that is a cue of its rule does not count once more.
   */
  countSureTerms(rule: number, candidate: Candidate): number;
}

/** From the first beginning to the last end of all places of one cue. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** @param isInAddress - for the places of terms; cues count anywhere */
export function createEvidence(
  text: string,
  candidates: readonly Candidate[],
  index: TermIndex,
  isInAddress: (candidate: Candidate) => boolean,
): Evidence {
  const { trie, rules } = index;
  const cues = new Map<number, Span>();
  const contested: { readonly rule: number; readonly candidate: Candidate }[] = [];
  const sure = new Map<number, Span>(); // by number of the term
  for (const candidate of candidates) {
    const behind = trie.phraseStarts[candidate.node + 1] ?? 0;
    for (let phrase = trie.phraseStarts[candidate.node] ?? 0; phrase < behind; phrase++) {
      const kind = trie.kinds[phrase] ?? 0;
      const target = trie.targets[phrase] ?? 0;
      if (kind === CUE) {
        if (isWritten(text, candidate, phrase, index))
          cues.set(target, widen(cues.get(target), candidate));
      } else if (kind >= FORM && isPlain(rules, target)) {
        if (!isWritten(text, candidate, phrase, index) || isInAddress(candidate)) continue;
        if (hasUnless(rules, target)) contested.push({ rule: target, candidate });
        else addSure(target, candidate);
      }
    }
  }
  for (const { rule, candidate } of contested)
    if (!isRuledOut(rule, candidate)) addSure(rule, candidate);

  function addSure(rule: number, candidate: Candidate): void {
    const term = rules.terms[rule] ?? 0;
    sure.set(term, widen(sure.get(term), candidate));
  }

  function isRuledOut(rule: number, candidate: Candidate): boolean {
    return countOf(rules.unless, rules.unlessStarts, rule, candidate) > 0;
  }

  function countAllCues(all: readonly number[], candidate: Candidate): number {
    const own = all.flatMap((rule) => [
      ...rules.cues.subarray(rules.cueStarts[rule], rules.cueStarts[rule + 1]),
    ]);
    return [...new Set(own)].filter((cue) => isOutside(cues.get(cue), candidate)).length;
  }

  function countOf(
    list: Int32Array,
    starts: Int32Array,
    rule: number,
    candidate: Candidate,
  ): number {
    if (cues.size === 0) return 0;
    let count = 0;
    const behind = starts[rule + 1] ?? 0;
    for (let at = starts[rule] ?? 0; at < behind; at++) {
      if (isOutside(cues.get(list[at] ?? 0), candidate)) count++;
    }
    return count;
  }

  function countSureTerms(rule: number, candidate: Candidate): number {
    if (sure.size === 0) return 0;
    const all = [...sure.values()].filter((span) => isOutside(span, candidate));
    if (rules.telling[rule] !== IS_IDLE) return all.length;
    const own = rules.cues.subarray(rules.cueStarts[rule], rules.cueStarts[rule + 1]);
    const cueEnds = new Set([...own].map((cue) => cues.get(cue)?.end));
    return all.filter(({ end }) => !cueEnds.has(end)).length;
  }

  return {
    countCues: (rule, candidate) => countOf(rules.cues, rules.cueStarts, rule, candidate),
    countAllCues,
    isRuledOut,
    countSureTerms,
  };
}

function widen(span: Span | undefined, { start, end }: Candidate): Span {
  if (!span) return { start, end };
  return { start: Math.min(span.start, start), end: Math.max(span.end, end) };
}

/** Whether one of the places that make a span is not inside the candidate. */
function isOutside(span: Span | undefined, { start, end }: Candidate): boolean {
  return span !== undefined && (span.start < start || span.end > end);
}
