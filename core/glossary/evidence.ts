import type { TermIndex } from './decode-index';
import { CUE, FORM, IS_IDLE } from './index-format';
import { isWritten } from './is-written';
import { hasUnless, isPlain } from './match-rules';
import type { Stop } from './stops';

/** What a block of text has to say for and against its forms. */
export interface Evidence {
  /** How many of a rule's cues stand in the block, but for those inside the stop itself. */
  countCues(rule: number, stop: Stop): number;
  /** The same of several rules together: a cue that they share counts once. */
  countAllCues(rules: readonly number[], stop: Stop): number;
  /** Whether a word stands there that rules a form out, but for those inside the stop. */
  isRuledOut(rule: number, stop: Stop): boolean;
  /**
   * How many terms stand there in a form that needs no evidence, but for those inside the stop.
   * For a word met everywhere, one that is a cue of its rule does not count once more.
   */
  countSureTerms(rule: number, stop: Stop): number;
}

/** From the first beginning to the last end of all places of one cue. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** @param isInAddress - for the places of terms; cues count anywhere */
export function createEvidence(
  text: string,
  stops: readonly Stop[],
  index: TermIndex,
  isInAddress: (stop: Stop) => boolean,
): Evidence {
  const { trie, rules } = index;
  const cues = new Map<number, Span>();
  const contested: { readonly rule: number; readonly stop: Stop }[] = [];
  const sure = new Map<number, Span>(); // by number of the term
  for (const stop of stops) {
    const behind = trie.phraseStarts[stop.node + 1] ?? 0;
    for (let phrase = trie.phraseStarts[stop.node] ?? 0; phrase < behind; phrase++) {
      const kind = trie.kinds[phrase] ?? 0;
      const target = trie.targets[phrase] ?? 0;
      if (kind === CUE) {
        if (isWritten(text, stop, phrase, index)) cues.set(target, widen(cues.get(target), stop));
      } else if (kind >= FORM && isPlain(rules, target)) {
        if (!isWritten(text, stop, phrase, index) || isInAddress(stop)) continue;
        if (hasUnless(rules, target)) contested.push({ rule: target, stop });
        else addSure(target, stop);
      }
    }
  }
  for (const { rule, stop } of contested) if (!isRuledOut(rule, stop)) addSure(rule, stop);

  function addSure(rule: number, stop: Stop): void {
    const term = rules.terms[rule] ?? 0;
    sure.set(term, widen(sure.get(term), stop));
  }

  function isRuledOut(rule: number, stop: Stop): boolean {
    return countOf(rules.unless, rules.unlessStarts, rule, stop) > 0;
  }

  function countAllCues(all: readonly number[], stop: Stop): number {
    const own = all.flatMap((rule) => [
      ...rules.cues.subarray(rules.cueStarts[rule], rules.cueStarts[rule + 1]),
    ]);
    return [...new Set(own)].filter((cue) => isOutside(cues.get(cue), stop)).length;
  }

  function countOf(list: Int32Array, starts: Int32Array, rule: number, stop: Stop): number {
    if (cues.size === 0) return 0;
    let count = 0;
    const behind = starts[rule + 1] ?? 0;
    for (let at = starts[rule] ?? 0; at < behind; at++) {
      if (isOutside(cues.get(list[at] ?? 0), stop)) count++;
    }
    return count;
  }

  function countSureTerms(rule: number, stop: Stop): number {
    if (sure.size === 0) return 0;
    const all = [...sure.values()].filter((span) => isOutside(span, stop));
    if (rules.telling[rule] !== IS_IDLE) return all.length;
    const own = rules.cues.subarray(rules.cueStarts[rule], rules.cueStarts[rule + 1]);
    const cueEnds = new Set([...own].map((cue) => cues.get(cue)?.end));
    return all.filter(({ end }) => !cueEnds.has(end)).length;
  }

  return {
    countCues: (rule, stop) => countOf(rules.cues, rules.cueStarts, rule, stop),
    countAllCues,
    isRuledOut,
    countSureTerms,
  };
}

function widen(span: Span | undefined, { start, end }: Stop): Span {
  if (!span) return { start, end };
  return { start: Math.min(span.start, start), end: Math.max(span.end, end) };
}

/** Whether one of the places that make a span is not inside the stop. */
function isOutside(span: Span | undefined, { start, end }: Stop): boolean {
  return span !== undefined && (span.start < start || span.end > end);
}
