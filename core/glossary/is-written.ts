import { APOSTROPHE, codeAt, isUnseen } from '../text/characters';
import { isSamePhrase } from '../text/same-phrase';
import type { TermIndex } from './decode-index';
import { hasRegularPlural, isExact } from './index-format';
import { NO_ENDING, pluralEnding, S } from './plural';
import type { Stop } from './stops';

/** Whether a text has at a stop what one phrase of its node says, letter by letter. */
export function isWritten(text: string, stop: Stop, phrase: number, index: TermIndex): boolean {
  const kind = index.trie.kinds[phrase] ?? 0;
  const letters = isExact(kind) ? 'written' : 'folded';
  if (stop.ending !== NO_ENDING) {
    const plural = isExact(kind) ? S : pluralEnding(lastWord(stop, index));
    const isPlural = hasRegularPlural(kind) && stop.ending === plural;
    const isPossessive = stop.ending === S && hasApostropheBefore(text, stop.end - 1);
    if (!isPlural && !isPossessive) return false;
  }
  const spelling = index.spellings.of(phrase, stop.ending);
  return isSamePhrase(text, stop.start, stop.end, spelling, letters);
}

function lastWord({ node }: Stop, { trie, vocabulary }: TermIndex): string {
  return vocabulary.words[trie.words[node] ?? 0] ?? '';
}

function hasApostropheBefore(text: string, letter: number): boolean {
  let at = letter - 1;
  while (isUnseen(codeAt(text, at))) at--;
  return codeAt(text, at) === APOSTROPHE;
}
