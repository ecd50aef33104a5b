import { withEnding } from '../text/plural';
import { isExact, TERM } from './index-format';
import { type PhraseTrie, pathTo } from './phrase-trie';
import { usualSpelling } from './usual-spelling';

/** How the phrases of an index are written. */
export interface Spellings {
  /** The normal phrase, with an ending; of a term, its id. */
  of(phrase: number, ending: number): string;
}

/** @param unusual - by phrase, what its words do not say */
export function createSpellings(
  trie: PhraseTrie,
  words: readonly string[],
  unusual: ReadonlyMap<number, string>,
): Spellings {
  const known = new Map<number, string>(); // few of them are ever met in texts

  function spell(phrase: number): string {
    const special = unusual.get(phrase);
    if (special !== undefined) return special;
    const own = pathTo(trie, trie.phraseNodes[phrase] ?? 0).map((word) => words[word] ?? '');
    const kind = trie.kinds[phrase] ?? 0;
    if (kind === TERM) return own.join('-');
    return usualSpelling(own, isExact(kind) ? 'written' : 'folded');
  }

  return {
    of(phrase, ending) {
      const key = phrase * 4 + ending; // there are four endings
      let spelling = known.get(key);
      if (spelling === undefined) {
        spelling = withEnding(spell(phrase), ending);
        known.set(key, spelling);
      }
      return spelling;
    },
  };
}
