import { type Reading, readTerms } from '@/core/match/find-terms';
import { noJudgement, type PageJudgement } from '@/core/match/page-judgement';
import { subjectsOf } from '@/core/match/page-tally';
import { decodeIndex, type TermIndex } from '@/core/match-index/decode-index';
import { createOwnHits } from '@/core/own/own-hits';
import { emptyOwnIndex, type OwnIndex } from '@/core/own/own-index';

/**
 * Finds the glossary's terms and the learner's own in a text.
 *
 * @param glossary - the glossary's index; decoded at the first text, since many frames have none
 */
export function createFinder(glossary: string) {
  let ownHits = createOwnHits(emptyOwnIndex);
  let index: TermIndex | undefined;
  let subjects: ArrayLike<number> = [];
  function find(text: string, page: PageJudgement): Reading {
    if (!index) {
      index = decodeIndex(glossary);
      subjects = subjectsOf(index);
    }
    const reading = readTerms(text, index, page);
    return { ...reading, hits: ownHits(text, reading.hits) };
  }

  return {
    find,
    subjectOf: (term: number) => subjects[term] ?? 0,
    /** From now on the learner has added and changed this. */
    setOwn(own: OwnIndex): void {
      ownHits = createOwnHits(own);
    },
    /** Ids of the terms that stand in some words, each once, in their order. */
    termsIn(words: string): readonly string[] {
      const { hits } = find(words, noJudgement);
      return [...new Set(hits.map(({ termId }) => termId))];
    },
  };
}
