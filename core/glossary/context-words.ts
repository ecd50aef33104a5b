import type { TermIndex } from './decode-index';
import { CUE } from './index-format';
import { isWritten } from './is-written';
import type { PhraseTrie } from './phrase-trie';
import type { Stop } from './stops';

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

/** Numbers of the cues in a text that tell of its page whatever they stand beside. */
export function contextIn(text: string, stops: readonly Stop[], index: TermIndex): number[] {
  const { trie, context } = index;
  const found: number[] = [];
  for (const stop of stops) {
    const phrase = context[stop.node] ?? -1;
    if (phrase < 0) continue;
    const cue = trie.targets[phrase] ?? 0;
    if (!found.includes(cue) && isWritten(text, stop, phrase, index)) found.push(cue);
  }
  return found;
}
