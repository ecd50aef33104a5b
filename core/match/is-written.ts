import type { TermIndex } from '../match-index/decode-index';
import { hasRegularPlural, isExact } from '../match-index/index-format';
import { APOSTROPHE, codeAt, isUnseen } from '../text/characters';
import { NO_ENDING, pluralEnding, S } from '../text/plural';
import { isSamePhrase } from '../text/same-phrase';
import type { Candidate } from './candidates';

/** Whether a text has at a candidate what one phrase of its node says, letter by letter. */
export function isWritten(
  text: string,
  candidate: Candidate,
  phrase: number,
  index: TermIndex,
): boolean {
  const kind = index.trie.kinds[phrase] ?? 0;
  const letters = isExact(kind) ? 'written' : 'folded';
  if (candidate.ending !== NO_ENDING) {
    const plural = isExact(kind) ? S : pluralEnding(lastWord(candidate, index));
    const isPlural = hasRegularPlural(kind) && candidate.ending === plural;
    const isPossessive = candidate.ending === S && hasApostropheBefore(text, candidate.end - 1);
    if (!isPlural && !isPossessive) return false;
  }
  const spelling = index.spellings.of(phrase, candidate.ending);
  return isSamePhrase(text, candidate.start, candidate.end, spelling, letters);
}

function lastWord({ node }: Candidate, { trie, vocabulary }: TermIndex): string {
  return vocabulary.words[trie.words[node] ?? 0] ?? '';
}

function hasApostropheBefore(text: string, letter: number): boolean {
  let at = letter - 1;
  while (isUnseen(codeAt(text, at))) at--;
  return codeAt(text, at) === APOSTROPHE;
}
