import { type Reader, readNumber } from '../text/compact-numbers';
import { CUE_COUNT, IS_FIRST, IS_ORDINARY, SINGLES } from './index-format';

/** What the forms of an index ask for, rule by rule. */
export interface MatchRules {
  /** Number of each rule's term. */
  readonly terms: Int32Array;
  /** 1 for a rule of everyday words. */
  readonly ordinary: Uint8Array;
  /** The cues of rule n are from `cueStarts[n]` to that of n + 1. */
  readonly cueStarts: Int32Array;
  readonly cues: Int32Array;
}

export function readRules(reader: Reader, count: number, cueCount: number): MatchRules {
  const rules = {
    terms: new Int32Array(count),
    ordinary: new Uint8Array(count),
    cueStarts: new Int32Array(count + 1),
    cues: new Int32Array(cueCount),
  };
  let term = -1;
  let next = 0;
  for (let rule = 0; rule < count; rule++) {
    const head = readNumber(reader, SINGLES.rule);
    if (head & IS_FIRST) term++;
    rules.terms[rule] = term;
    rules.ordinary[rule] = head & IS_ORDINARY ? 1 : 0;
    let cue = 0;
    for (let left = Math.floor(head / CUE_COUNT); left > 0; left--) {
      cue += readNumber(reader, SINGLES.cue);
      rules.cues[next++] = cue;
    }
    rules.cueStarts[rule + 1] = next;
  }
  return rules;
}

/** Whether a rule asks for nothing: its forms are terms wherever they stand. */
export function isSure({ ordinary, cueStarts }: MatchRules, rule: number): boolean {
  return ordinary[rule] === 0 && cueStarts[rule] === cueStarts[rule + 1];
}
