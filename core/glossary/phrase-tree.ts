import type { MatchRule } from './compiled-index';

/** What some words in a row write. */
export interface PhraseLeaf {
  /** The words, folded, with one space between. */
  readonly words: string;
  readonly rules: MatchRule[];
  /** Numbers of the cues that they are. */
  readonly cues: number[];
}

/** Number of the empty phrase, that every phrase begins from. */
export const ROOT = 0;
/** More words than this in all forms and cues, and two edges could look the same. */
const MOST_WORDS = 1 << 17;

/**
 * A tree of phrases over numbered words. All its edges are in one map, by node and word:
 * a map for each node would take longer to make than all else.
 */
export function createPhraseTree() {
  const numbers = new Map<string, number>();
  const edges = new Map<number, number>();
  const leaves: (PhraseLeaf | undefined)[] = [undefined];

  function numberOf(word: string): number {
    let number = numbers.get(word);
    if (number === undefined) {
      number = numbers.size;
      if (number === MOST_WORDS) throw new RangeError(`More than ${MOST_WORDS} words`);
      numbers.set(word, number);
    }
    return number;
  }

  return {
    /** The leaf of a phrase, made if there is none. */
    add(phrase: string): PhraseLeaf {
      let node = ROOT;
      for (const word of phrase.split(' ')) {
        const edge = node * MOST_WORDS + numberOf(word);
        const next = edges.get(edge) ?? leaves.push(undefined) - 1;
        edges.set(edge, next);
        node = next;
      }
      const leaf = leaves[node] ?? { words: phrase, rules: [], cues: [] };
      leaves[node] = leaf;
      return leaf;
    },
    /** The node after one more word; undefined when no phrase goes on so. */
    next: (node: number, word: number): number | undefined => edges.get(node * MOST_WORDS + word),
    leaf: (node: number): PhraseLeaf | undefined => leaves[node],
    /** Every word, by its number. */
    words: (): readonly string[] => [...numbers.keys()],
  };
}

export type PhraseTree = ReturnType<typeof createPhraseTree>;
