import type { TermIndex } from '../match-index/decode-index';
import { pathTo } from '../match-index/phrase-trie';

/** The words that lead to a node, folded: what all ways to write a form have in common. */
export function formOf({ trie, vocabulary }: TermIndex, node: number): string {
  return pathTo(trie, node)
    .map((word) => vocabulary.words[word] ?? '')
    .join(' ');
}
