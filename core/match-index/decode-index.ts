import { type Reader, readNumber } from '../text/compact-numbers';
import { createWordHits, type WordHits } from '../text/scan-words';
import { multiplierOf } from '../text/word-hash';
import { type ContextPhrases, contextPhrases } from './context-phrases';
import { SINGLES, TERM } from './index-format';
import { type MatchRules, readCues, readRules } from './match-rules';
import type { PhraseTrie } from './phrase-trie';
import { readPhrases } from './read-phrases';
import { readWords } from './read-words';
import { createSpellings, type Spellings } from './spellings';
import { createVocabulary, type Vocabulary } from './vocabulary';

/** A match index, ready for `findTerms`. */
export interface TermIndex {
  readonly vocabulary: Vocabulary;
  readonly trie: PhraseTrie;
  readonly rules: MatchRules;
  readonly context: ContextPhrases;
  readonly spellings: Spellings;
  /** By number of the term, the phrase that is its id. */
  readonly ids: readonly number[];
  /** Used again for every text, so that most texts allocate nothing. */
  readonly hits: WordHits;
}

/** @param compiled - from `compileIndex`; its parts are read in the order of index-format.ts */
export function decodeIndex(compiled: string): TermIndex {
  const reader: Reader = { text: compiled, at: 0 };
  const count = () => readNumber(reader, SINGLES.count);
  const counts = { words: count(), nodes: count(), phrases: count() };
  const ruleCounts = { rules: count(), cues: count(), unless: count() };
  const attempt = count();

  const trie = readPhrases(reader, counts);
  const rules = readRules(reader, ruleCounts);
  const context = contextPhrases(trie, readContext(reader));
  const unusual = readSpellings(reader);
  const words = readWords(reader, counts.words);
  const ids: number[] = [];
  for (let phrase = 0; phrase < counts.phrases; phrase++) {
    if (trie.kinds[phrase] === TERM) ids.push(phrase);
  }
  return {
    vocabulary: createVocabulary(words, trie, multiplierOf(attempt)),
    trie,
    rules,
    context,
    spellings: createSpellings(trie, words, unusual),
    ids,
    hits: createWordHits(),
  };
}

function readContext(reader: Reader): ReadonlySet<number> {
  const cues = new Int32Array(readNumber(reader, SINGLES.count));
  readCues(reader, cues, 0, cues.length);
  return new Set(cues);
}

function readSpellings(reader: Reader): ReadonlyMap<number, string> {
  const spellings = new Map<number, string>();
  let phrase = 0;
  for (let left = readNumber(reader, SINGLES.count); left > 0; left--) {
    phrase += readNumber(reader, SINGLES.count);
    const end = reader.text.indexOf('\n', reader.at);
    spellings.set(phrase, reader.text.slice(reader.at, end));
    reader.at = end + 1;
  }
  return spellings;
}
