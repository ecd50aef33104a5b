import { type Subject, subjectNumber } from '../glossary/subjects';
import { CUE, TERM } from './index-format';
import { phraseSteps } from './phrase-steps';
import type { IndexContent } from './write-index';
import type { WrittenPhrase } from './written-phrase';

/** Some words and what they are there for: `target` is a term's id, a cue or a rule's key. */
export interface Phrase extends WrittenPhrase {
  readonly kind: number;
  readonly target: string;
}

export interface Rule {
  readonly key: string;
  /** Id. */
  readonly term: string;
  readonly ordinary: boolean;
  /** 1 to 3. */
  readonly likely: number;
  /** IS_HINT, IS_IDLE or IS_SIGN. */
  readonly telling: number;
  readonly cues: readonly string[];
  readonly unless: readonly string[];
}

/** Number words, terms, cues and rules; the most frequent cues have the smallest numbers. */
export function numberIndex(
  phrases: readonly Phrase[],
  rules: readonly Rule[],
  subjects: ReadonlyMap<string, Subject>,
  context: readonly string[],
): IndexContent {
  const words = [...new Set(phrases.flatMap((phrase) => phrase.words))].sort();
  const wordNumbers = numbered(words);
  const cueNumbers = numbered(byUse(rules.flatMap(({ cues, unless }) => [...cues, ...unless])));
  const termNumbers = numbered(termsInOrder(phrases));
  const sorted = (cues: readonly string[]) =>
    cues.map((cue) => numberIn(cueNumbers, cue)).sort((a, b) => a - b);
  const numberedRules = rules
    .map(({ key, term, ordinary, likely, telling, cues, unless }) => ({
      ...{ key, ordinary, likely, telling },
      term: numberIn(termNumbers, term),
      subject: subjectNumber(subjects.get(term)),
      cues: sorted(cues),
      unless: sorted(unless),
    }))
    .sort((a, b) => a.term - b.term);
  const ruleNumbers = numbered(numberedRules.map(({ key }) => key));

  const numbersFor = (kind: number) =>
    kind === TERM ? termNumbers : kind === CUE ? cueNumbers : ruleNumbers;
  const steps = phraseSteps(
    phrases.map(({ kind, target, spelling, words: own }) => ({
      ...{ kind, spelling },
      words: own.map((word) => numberIn(wordNumbers, word)),
      target: numberIn(numbersFor(kind), target),
    })),
  );
  return { words, steps, rules: numberedRules, context: sorted(context) };
}

/** Ids in the order in which their phrases are written. */
function termsInOrder(phrases: readonly Phrase[]): readonly string[] {
  return phrases
    .filter(({ kind }) => kind === TERM)
    .map(({ words, target }) => ({ target, order: words.join('\0') }))
    .sort((a, b) => Number(a.order > b.order) - Number(a.order < b.order))
    .map(({ target }) => target);
}

function byUse(cues: readonly string[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const cue of cues) uses.set(cue, (uses.get(cue) ?? 0) + 1);
  return [...uses].sort(([, a], [, b]) => b - a).map(([cue]) => cue);
}

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, number) => [name, number]));
}

function numberIn(numbers: ReadonlyMap<string, number>, name: string): number {
  const number = numbers.get(name);
  if (number === undefined) throw new RangeError(`"${name}" has no number`);
  return number;
}
