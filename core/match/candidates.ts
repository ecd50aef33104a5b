import { childOf, hasChildren, type PhraseTrie } from '../match-index/phrase-trie';
import { ENDING, NEXT_STEM, STEM, type Vocabulary } from '../match-index/vocabulary';
import { NO_ENDING } from '../text/plural';
import { nextWord } from '../text/read-word';
import { HIT_END, HIT_SIZE, HIT_START, HIT_WORD, type WordHits } from '../text/scan-words';
import { findWord } from '../text/word-table';

/**
 * A place in a text where the words of a form or cue stand in a row. So far only their
 * hashes are the same, and anything may be between them.
 */
export interface Candidate {
  /** Of the trie. */
  readonly node: number;
  /** Number of what the last word has at its end. */
  readonly ending: number;
  /** UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * Follow a text from the words found in it through the trie, from each as far as it goes.
 *
 * @returns by where they begin, then by length; of two alike the one without ending is last
 */
export function findCandidates(
  text: string,
  { list, count }: WordHits,
  trie: PhraseTrie,
  { table, firstStems, stems }: Vocabulary,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let hit = 0; hit < count * HIT_SIZE; hit += HIT_SIZE) {
    const start = list[hit + HIT_START] ?? 0;
    let word = list[hit + HIT_WORD] ?? -1;
    let end = list[hit + HIT_END] ?? 0;
    for (let node = 0; word >= 0; ) {
      for (let at = firstStems[word] ?? 0; at !== 0; at = stems[at + NEXT_STEM] ?? 0) {
        add(childOf(trie, node, stems[at + STEM] ?? 0), stems[at + ENDING] ?? 0, start, end);
      }
      node = childOf(trie, node, word);
      add(node, NO_ENDING, start, end);
      const next = hasChildren(trie, node) ? nextWord(text, end, table.multiplier) : undefined;
      if (!next) break;
      word = findWord(table, next.hash);
      end = next.end;
    }
  }
  return candidates;

  function add(node: number, ending: number, start: number, end: number): void {
    if (trie.uses[node] !== 0) candidates.push({ node, ending, start, end });
  }
}
