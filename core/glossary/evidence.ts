import type { TermIndex } from './decode-index';
import { CUE, FORM } from './index-format';
import { isWritten } from './is-written';
import { isSure } from './match-rules';
import type { Stop } from './stops';

/** What a block of text has to say for its doubtful forms. */
export interface Evidence {
  /** How many of a rule's cues stand in the block, but for those inside the stop itself. */
  countCues(rule: number, stop: Stop): number;
  /** Whether a form that needs no evidence stands there, but for those inside the stop. */
  hasSureForm(stop: Stop): boolean;
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
  let sure: Span | undefined;
  for (const stop of stops) {
    const behind = trie.phraseStarts[stop.node + 1] ?? 0;
    for (let phrase = trie.phraseStarts[stop.node] ?? 0; phrase < behind; phrase++) {
      const kind = trie.kinds[phrase] ?? 0;
      const target = trie.targets[phrase] ?? 0;
      if (kind === CUE) {
        if (isWritten(text, stop, phrase, index)) cues.set(target, widen(cues.get(target), stop));
      } else if (kind >= FORM && isSure(rules, target)) {
        if (isWritten(text, stop, phrase, index) && !isInAddress(stop)) sure = widen(sure, stop);
      }
    }
  }
  return {
    countCues(rule, stop) {
      if (cues.size === 0) return 0;
      let count = 0;
      const behind = rules.cueStarts[rule + 1] ?? 0;
      for (let at = rules.cueStarts[rule] ?? 0; at < behind; at++) {
        if (isOutside(cues.get(rules.cues[at] ?? 0), stop)) count++;
      }
      return count;
    },
    hasSureForm: (stop) => isOutside(sure, stop),
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
