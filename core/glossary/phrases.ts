import { foldWords } from '../text/fold-words';
import { HIT_END, HIT_ORDINAL, HIT_SIZE, HIT_START, HIT_WORD } from '../text/scan-words';
import type { TermIndex } from './decode-index';
import { type PhraseLeaf, ROOT } from './phrase-tree';
import { isInAddress } from './verify-form';

/** Words of a text that write a form or a cue. Offsets are UTF-16 units, end exclusive. */
export interface Phrase extends Pick<PhraseLeaf, 'rules' | 'cues'> {
  readonly start: number;
  readonly end: number;
}

/**
 * Put the words that were found in a text together to phrases.
 *
 * @param index - with `hits` as `scanWords` left them for this text
 * @returns by where they begin, the longest first; they overlap
 */
export function findPhrases(text: string, index: TermIndex): readonly Phrase[] {
  const { tree, hits, kinds } = index;
  const { list, count } = hits;
  const field = (hit: number, name: number) => list[hit * HIT_SIZE + name] as number; // hit < count
  const phrases: Phrase[] = [];
  for (let from = 0; from < count; from++) {
    const here: Phrase[] = [];
    let node = tree.next(ROOT, field(from, HIT_WORD));
    for (let to = from; node !== undefined; to++) {
      const leaf = tree.leaf(node);
      if (leaf) {
        const place = { start: field(from, HIT_START), end: field(to, HIT_END) };
        // So far only hashes were equal.
        const words = foldWords(text.slice(place.start, place.end), kinds).join(' ');
        if (words === leaf.words && !isInAddress(text, place)) here.push({ ...leaf, ...place });
      }
      const isNext = to + 1 < count && field(to + 1, HIT_ORDINAL) === field(to, HIT_ORDINAL) + 1;
      node = isNext ? tree.next(node, field(to + 1, HIT_WORD)) : undefined;
    }
    phrases.push(...here.reverse());
  }
  return phrases;
}
