import type { Hit } from '../hit/hit';
import { mergeHits } from '../hit/merge-hits';
import { type BlockReading, nothingRead } from './find-terms';
import type { PageJudgement } from './page-judgement';

/** What a finder says of a block of text. A finder that knows no more gives hits alone. */
type Finding = Pick<BlockReading, 'hits'> & Partial<BlockReading>;

/**
 * Finds hits of one kind in a block of text.
 *
 * @param page - what is known of the page so far
 */
export type Finder = (text: string, page: PageJudgement) => Finding;

/** @param finders - by rank, the highest first: see `mergeHits` */
export function findByRank(
  finders: readonly Finder[],
  text: string,
  page: PageJudgement,
): BlockReading {
  const found: (readonly Hit[])[] = [];
  let said: BlockReading = nothingRead;
  for (const find of finders) {
    const { hits, ...more } = find(text, page);
    found.push(hits);
    said = both(said, more);
  }
  return { ...said, hits: mergeHits(found) };
}

/** What two finders say of a page, together. Most say nothing: no list is made for them. */
function both(a: BlockReading, b: Partial<BlockReading>): BlockReading {
  return {
    hits: a.hits,
    proofs: joined(a.proofs, b.proofs),
    signs: joined(a.signs, b.signs),
    hints: joined(a.hints, b.hints),
    context: joined(a.context, b.context),
    isDoubtful: a.isDoubtful || b.isDoubtful === true,
  };
}

function joined(a: readonly number[], b: readonly number[] = []): readonly number[] {
  if (a.length === 0) return b;
  return b.length === 0 ? a : [...a, ...b];
}
