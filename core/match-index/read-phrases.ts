import { type Reader, readNumber } from '../text/compact-numbers';
import { CUE, FORM, KINDS, NEW_WORDS, PATH, SINGLES, TERM } from './index-format';
import { HAS_CUE, HAS_FORM, type PhraseTrie } from './phrase-trie';

interface Counts {
  readonly words: number;
  readonly nodes: number;
  readonly phrases: number;
}

/** Read the phrases of a compiled index, and make their trie. */
export function readPhrases(reader: Reader, { words, nodes, phrases }: Counts): PhraseTrie {
  const trie = {
    parents: new Int32Array(nodes),
    words: new Int32Array(nodes),
    roots: new Int32Array(words),
    children: new Int32Array(nodes),
    childStarts: new Int32Array(nodes + 1),
    uses: new Uint8Array(nodes),
    phraseStarts: new Int32Array(nodes + 1),
    phraseNodes: new Int32Array(phrases),
    kinds: new Uint8Array(phrases),
    targets: new Int32Array(phrases),
  };
  const path = [0]; // nodes of the last phrase
  let length = 0; // of that
  let node = 0;
  let term = 0;
  for (let phrase = 0; phrase < phrases; phrase++) {
    const head = readNumber(reader, SINGLES.head);
    const kind = head % KINDS;
    const rest = Math.floor(head / KINDS);
    const shared = Math.floor(rest / NEW_WORDS);
    const last = shared < length ? (trie.words[path[shared + 1] ?? 0] ?? 0) : 0;
    length = shared + (rest % NEW_WORDS);
    for (let depth = shared; depth < length; depth++) {
      const number = readNumber(reader, SINGLES.word);
      const word = depth === shared ? last + number : number;
      const parent = path[depth] ?? 0;
      trie.parents[++node] = parent;
      trie.words[node] = word;
      trie.phraseStarts[node] = phrase;
      if (parent === 0) trie.roots[word] = node;
      path[depth + 1] = node;
    }
    trie.kinds[phrase] = kind;
    trie.phraseNodes[phrase] = node;
    trie.uses[node] = (trie.uses[node] ?? 0) | useOf(kind);
    if (kind === TERM) trie.targets[phrase] = term++;
    else if (kind !== PATH) trie.targets[phrase] = readNumber(reader, SINGLES.target);
  }
  trie.phraseStarts[nodes] = phrases;
  sortChildren(trie);
  return trie;
}

function useOf(kind: number): number {
  if (kind === CUE) return HAS_CUE;
  return kind >= FORM ? HAS_FORM : 0;
}

/** Counting sort by parent. Sisters are numbered in the order of their words already. */
function sortChildren({ parents, children, childStarts }: PhraseTrie): void {
  const nodes = parents.length;
  for (let node = 1; node < nodes; node++) {
    const after = (parents[node] ?? 0) + 1;
    childStarts[after] = (childStarts[after] ?? 0) + 1;
  }
  for (let node = 0; node < nodes; node++) {
    childStarts[node + 1] = (childStarts[node + 1] ?? 0) + (childStarts[node] ?? 0);
  }
  const free = childStarts.slice();
  for (let node = 1; node < nodes; node++) {
    const parent = parents[node] ?? 0;
    const place = free[parent] ?? 0;
    children[place] = node;
    free[parent] = place + 1;
  }
}
