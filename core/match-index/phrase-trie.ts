/**
 * All phrases of an index, word by word: a node is what some words in a row come to. Nodes
 * are numbered depth first; the root is 0. Words are those of the vocabulary.
 */
export interface PhraseTrie {
  readonly parents: Int32Array;
  /** The last word of each node. */
  readonly words: Int32Array;
  /** The node of each word that begins a phrase, or 0. */
  readonly roots: Int32Array;
  /** Nodes below others, by their word; those of node n are from `childStarts[n]`. */
  readonly children: Int32Array;
  readonly childStarts: Int32Array;
  /** Whether a node has forms, cues or both: see below. */
  readonly uses: Uint8Array;
  /** The phrases of node n are from `phraseStarts[n]` to that of n + 1. */
  readonly phraseStarts: Int32Array;
  readonly phraseNodes: Int32Array;
  /** What each phrase is there for: see index-format.ts. */
  readonly kinds: Uint8Array;
  /** Number of its term, cue or rule. */
  readonly targets: Int32Array;
}

export const HAS_FORM = 1;
export const HAS_CUE = 2;

/** The node behind one more word; 0 if no phrase goes on so. */
export function childOf(trie: PhraseTrie, node: number, word: number): number {
  if (node === 0) return trie.roots[word] ?? 0;
  const { children, childStarts, words } = trie;
  let low = childStarts[node] ?? 0;
  let high = childStarts[node + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const child = children[middle] ?? 0;
    const found = words[child] ?? 0;
    if (found === word) return child;
    if (found < word) low = middle + 1;
    else high = middle;
  }
  return 0;
}

/** Whether a phrase goes on behind a node; behind the root none does, all begin there. */
export function hasChildren({ childStarts }: PhraseTrie, node: number): boolean {
  return node !== 0 && childStarts[node] !== childStarts[node + 1];
}

/** Numbers of the words that lead to a node. */
export function pathTo({ parents, words }: PhraseTrie, node: number): readonly number[] {
  const path: number[] = [];
  for (let at = node; at > 0; at = parents[at] ?? 0) path.push(words[at] ?? 0);
  return path.reverse();
}
