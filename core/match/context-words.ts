import type { TermIndex } from '../match-index/decode-index';
import type { Candidate } from './candidates';
import { isWritten } from './is-written';

/** Numbers of the cues in a text that tell of its page whatever they stand beside. */
export function contextIn(
  text: string,
  candidates: readonly Candidate[],
  index: TermIndex,
): number[] {
  const { trie, context } = index;
  const found: number[] = [];
  for (const candidate of candidates) {
    const phrase = context[candidate.node] ?? -1;
    if (phrase < 0) continue;
    const cue = trie.targets[phrase] ?? 0;
    if (!found.includes(cue) && isWritten(text, candidate, phrase, index)) found.push(cue);
  }
  return found;
}
