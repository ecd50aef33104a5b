import type { EntryHit } from '../hit/entry-hit';
import type { TermIndex } from '../match-index/decode-index';
import { readTerms } from './find-terms';
import { noJudgement, type PageJudgement } from './page-judgement';
import { createPageTally, subjectsOf } from './page-tally';

/** The terms of a page that is there as a whole, block by block: read, judged, doubts settled. */
export function findInPage(
  blocks: readonly string[],
  index: TermIndex,
): { readonly hits: readonly (readonly EntryHit[])[]; readonly page: PageJudgement } {
  const subjects = subjectsOf(index);
  const tally = createPageTally((term) => subjects[term] ?? 0);
  const readings = blocks.map((text) => {
    const reading = readTerms(text, index, noJudgement);
    tally.add({ length: text.length, ...reading });
    return reading;
  });
  const page = tally.judge(noJudgement.choices);
  const hits = readings.map(({ hits: own, isDoubtful }, i) =>
    isDoubtful ? readTerms(blocks[i] ?? '', index, page).hits : own,
  );
  return { hits, page };
}
