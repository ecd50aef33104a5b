import type { TermIndex } from './decode-index';
import { CUE } from './index-format';
import { isWritten } from './is-written';
import type { Stop } from './stops';

/** Numbers of the cues in a text that tell of its page whatever they stand beside. */
export function contextIn(text: string, stops: readonly Stop[], index: TermIndex): Set<number> {
  const { trie, context } = index;
  const found = new Set<number>();
  if (context.size === 0) return found;
  for (const stop of stops) {
    const behind = trie.phraseStarts[stop.node + 1] ?? 0;
    for (let phrase = trie.phraseStarts[stop.node] ?? 0; phrase < behind; phrase++) {
      const cue = trie.targets[phrase] ?? 0;
      if (trie.kinds[phrase] !== CUE || !context.has(cue) || found.has(cue)) continue;
      if (isWritten(text, stop, phrase, index)) found.add(cue);
    }
  }
  return found;
}
