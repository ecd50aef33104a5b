import { CUE } from './index-format';
import type { PhraseTrie } from './phrase-trie';

/** By node of the trie, the phrase of a cue that tells of its page; -1 for most. */
export type ContextPhrases = Int32Array;

/** @param cues - numbers of those that tell of a page */
export function contextPhrases(trie: PhraseTrie, cues: ReadonlySet<number>): ContextPhrases {
  const { phraseNodes, kinds, targets, parents } = trie;
  const phrases = new Int32Array(parents.length).fill(-1);
  phraseNodes.forEach((node, phrase) => {
    if (kinds[phrase] === CUE && cues.has(targets[phrase] ?? -1)) phrases[node] = phrase;
  });
  return phrases;
}
