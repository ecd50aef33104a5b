import { writeNumber } from '../text/compact-numbers';
import { hashOf, multiplierOf } from '../text/word-hash';
import {
  CAPITAL_A,
  CUE_COUNT,
  IS_FIRST,
  IS_ORDINARY,
  KINDS,
  LIKELY,
  MOST_SHARED_LETTERS,
  NEW_WORDS,
  PATH,
  SINGLES,
  TERM,
  UNLESS_COUNT,
} from './index-format';
import type { PhraseStep } from './phrase-steps';

/** A glossary's index in numbers. */
export interface IndexContent {
  /** Sorted. */
  readonly words: readonly string[];
  readonly steps: readonly PhraseStep[];
  /** Sorted by term. */
  readonly rules: readonly NumberedRule[];
  /** Numbers of cues, sorted. */
  readonly context: readonly number[];
}

interface NumberedRule {
  readonly term: number;
  readonly subject: number;
  readonly ordinary: boolean;
  readonly likely: number;
  readonly telling: number;
  /** Sorted. */
  readonly cues: readonly number[];
  /** Sorted. */
  readonly unless: readonly number[];
}

/** Write an index as index-format.ts says. */
export function writeIndex({ words, steps, rules, context }: IndexContent): string {
  const counts = [
    words.length,
    sum(steps.map(({ newWords }) => newWords.length)) + 1, // and the root
    steps.length,
    rules.length,
    sum(rules.map(({ cues }) => cues.length)),
    sum(rules.map(({ unless }) => unless.length)),
    findAttempt(words),
  ];
  return [
    ...counts.map((count) => writeNumber(count, SINGLES.count)),
    ...steps.map(writeStep),
    ...rules.map((rule, i) => writeRule(rule, rules[i - 1])),
    writeExceptions(rules),
    writeNumber(context.length, SINGLES.count),
    writeCues(context),
    writeSpellings(steps),
    ...words.map((word, i) => writeWord(word, words[i - 1] ?? '')),
  ].join('');
}

function writeStep({ kind, shared, newWords, target }: PhraseStep): string {
  const head = kind + KINDS * (newWords.length + NEW_WORDS * shared);
  return [
    writeNumber(head, SINGLES.head),
    ...newWords.map((word) => writeNumber(word, SINGLES.word)),
    kind === PATH || kind === TERM ? '' : writeNumber(target, SINGLES.target),
  ].join('');
}

function writeRule(
  { term, subject, ordinary, cues }: NumberedRule,
  last: NumberedRule | undefined,
): string {
  const first = term === last?.term ? 0 : IS_FIRST;
  return [
    writeNumber(first + (ordinary ? IS_ORDINARY : 0) + CUE_COUNT * cues.length, SINGLES.rule),
    first === 0 ? '' : writeNumber(subject, SINGLES.subject),
    writeCues(cues),
  ].join('');
}

function writeCues(cues: readonly number[]): string {
  return cues.map((cue, i) => writeNumber(cue - (cues[i - 1] ?? 0), SINGLES.cue)).join('');
}

function writeExceptions(rules: readonly NumberedRule[]): string {
  const special = rules.flatMap(({ likely, telling, unless }, rule) =>
    likely > 1 || telling > 0 || unless.length > 0 ? { likely, telling, unless, rule } : [],
  );
  const lines = special.map(({ likely, telling, unless, rule }, i) => {
    const step = writeNumber(rule - (special[i - 1]?.rule ?? 0), SINGLES.exception);
    const head = likely - 1 + LIKELY * telling + UNLESS_COUNT * unless.length;
    return step + writeNumber(head, SINGLES.exception) + writeCues(unless);
  });
  return writeNumber(special.length, SINGLES.count) + lines.join('');
}

function writeSpellings(steps: readonly PhraseStep[]): string {
  const spelt = steps.flatMap(({ spelling }, phrase) => (spelling ? { spelling, phrase } : []));
  const lines = spelt.map(({ spelling, phrase }, i) => {
    const step = phrase - (spelt[i - 1]?.phrase ?? 0);
    return `${writeNumber(step, SINGLES.count)}${spelling}\n`;
  });
  return writeNumber(spelt.length, SINGLES.count) + lines.join('');
}

function writeWord(word: string, last: string): string {
  let shared = 0;
  while (shared < MOST_SHARED_LETTERS && shared < last.length && word[shared] === last[shared]) {
    shared++;
  }
  return String.fromCharCode(CAPITAL_A + shared) + word.slice(shared);
}

/** @throws {RangeError} when there are far more words than any glossary has */
function findAttempt(words: readonly string[]): number {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const hashes = new Set(words.map((word) => hashOf(word, multiplierOf(attempt))));
    if (hashes.size === words.length && !hashes.has(0)) return attempt;
  }
  throw new RangeError(`${words.length} words are too many for the hash`);
}

const MOST_ATTEMPTS = 100;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
