import { type Reader, readNumber } from '../text/compact-numbers';
import {
  CUE_COUNT,
  IS_FIRST,
  IS_ORDINARY,
  LIKELY,
  SINGLES,
  TELLING,
  UNLESS_COUNT,
} from './index-format';

/** What the forms of an index ask for, rule by rule. */
export interface MatchRules {
  /** Number of each rule's term. */
  readonly terms: Int32Array;
  /** Number of each rule's term's subject. */
  readonly subjects: Uint8Array;
  /** 1 for a rule of everyday words. */
  readonly ordinary: Uint8Array;
  /** How usual each one's sense is, 1 to 3. */
  readonly likely: Uint8Array;
  /** What its forms tell of a page: IS_HINT, IS_IDLE or IS_SIGN. */
  readonly telling: Uint8Array;
  /** The cues of rule n are from `cueStarts[n]` to that of n + 1. */
  readonly cueStarts: Int32Array;
  readonly cues: Int32Array;
  /** And so are the cues that rule it out. */
  readonly unlessStarts: Int32Array;
  readonly unless: Int32Array;
}

/** How many of each there are. */
interface Counts {
  readonly rules: number;
  readonly cues: number;
  readonly unless: number;
}

export function readRules(reader: Reader, counts: Counts): MatchRules {
  const count = counts.rules;
  const rules = {
    terms: new Int32Array(count),
    subjects: new Uint8Array(count),
    ordinary: new Uint8Array(count),
    likely: new Uint8Array(count).fill(1),
    telling: new Uint8Array(count),
    cueStarts: new Int32Array(count + 1),
    cues: new Int32Array(counts.cues),
    unlessStarts: new Int32Array(count + 1),
    unless: new Int32Array(counts.unless),
  };
  let term = -1;
  let subject = 0;
  let next = 0;
  for (let rule = 0; rule < count; rule++) {
    const head = readNumber(reader, SINGLES.rule);
    if (head & IS_FIRST) {
      term++;
      subject = readNumber(reader, SINGLES.subject);
    }
    rules.terms[rule] = term;
    rules.subjects[rule] = subject;
    rules.ordinary[rule] = head & IS_ORDINARY ? 1 : 0;
    next = readCues(reader, rules.cues, next, Math.floor(head / CUE_COUNT));
    rules.cueStarts[rule + 1] = next;
  }
  readExceptions(reader, rules);
  return rules;
}

function readExceptions(
  reader: Reader,
  { likely, telling, unlessStarts, unless }: MatchRules,
): void {
  let rule = 0;
  let next = 0;
  let done = 0; // rules before this have their starts
  for (let left = readNumber(reader, SINGLES.count); left > 0; left--) {
    rule += readNumber(reader, SINGLES.exception);
    const head = readNumber(reader, SINGLES.exception);
    likely[rule] = 1 + (head % LIKELY);
    telling[rule] = Math.floor(head / LIKELY) % TELLING;
    unlessStarts.fill(next, done, rule + 1);
    next = readCues(reader, unless, next, Math.floor(head / UNLESS_COUNT));
    done = rule + 1;
  }
  unlessStarts.fill(next, done);
}

/** @returns where the next ones go */
export function readCues(reader: Reader, cues: Int32Array, from: number, count: number): number {
  let cue = 0;
  for (let at = from; at < from + count; at++) {
    cue += readNumber(reader, SINGLES.cue);
    cues[at] = cue;
  }
  return from + count;
}

/** Whether a rule asks for nothing but, perhaps, that some words are absent. */
export function isPlain({ ordinary, cueStarts }: MatchRules, rule: number): boolean {
  return ordinary[rule] === 0 && cueStarts[rule] === cueStarts[rule + 1];
}

/** Whether there are words that rule it out. */
export function hasUnless({ unlessStarts }: MatchRules, rule: number): boolean {
  return unlessStarts[rule] !== unlessStarts[rule + 1];
}
