import { NEW_WORDS, PATH } from './index-format';

/** A phrase in which all is numbered. */
export interface NumberedPhrase {
  readonly words: readonly number[];
  readonly kind: number;
  readonly target: number;
  readonly spelling: string | undefined;
}

/** What a phrase adds to the one before it. */
export interface PhraseStep extends Pick<NumberedPhrase, 'kind' | 'target' | 'spelling'> {
  /** How many words it shares with it. */
  readonly shared: number;
  /** The first one less the last phrase's word in its place, if there is one. */
  readonly newWords: readonly number[];
}

/** The steps of phrases in the order of their words; what is there twice is one step. */
export function phraseSteps(phrases: readonly NumberedPhrase[]): readonly PhraseStep[] {
  const steps: PhraseStep[] = [];
  let last: NumberedPhrase = { words: [], kind: PATH, target: 0, spelling: undefined };
  const add = (phrase: NumberedPhrase, length: number) => {
    const { kind, target, spelling } = phrase;
    const words = phrase.words.slice(0, length);
    const shared = sharedLength(last.words, words);
    const newWords = words.slice(shared);
    if (newWords[0] !== undefined) newWords[0] -= last.words[shared] ?? 0;
    steps.push({ kind, target, spelling, shared, newWords });
    last = { ...phrase, words };
  };
  for (const phrase of [...phrases].sort(compare)) {
    if (compare(phrase, last) === 0) continue;
    const { length } = phrase.words;
    let known = sharedLength(last.words, phrase.words);
    while (length - known >= NEW_WORDS) {
      known += NEW_WORDS - 1;
      add({ ...phrase, kind: PATH, spelling: undefined }, known);
    }
    add(phrase, length);
  }
  return steps;
}

function compare(a: NumberedPhrase, b: NumberedPhrase): number {
  const shared = sharedLength(a.words, b.words);
  const words = (a.words[shared] ?? -1) - (b.words[shared] ?? -1);
  const use = a.kind - b.kind || a.target - b.target;
  return words || use || order(a.spelling ?? '', b.spelling ?? '');
}

function order(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

function sharedLength(a: readonly number[], b: readonly number[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
