import compiled from 'virtual:match-index';
import { type Reading, readTerms } from '@/core/match/find-terms';
import { noJudgement, type PageJudgement } from '@/core/match/page-judgement';
import { subjectsOf } from '@/core/match/page-tally';
import { decodeIndex, type TermIndex } from '@/core/match-index/decode-index';
import type { OwnHits } from '@/core/own/own-hits';

/**
 * Finds the glossary's terms, decoded when the first text is read, since many a frame has none;
 * and the learner's own.
 */
export function createFinder(ownHits: () => OwnHits) {
  let index: TermIndex | undefined;
  let subjects: ArrayLike<number> = [];
  function find(text: string, page: PageJudgement): Reading {
    if (!index) {
      index = decodeIndex(compiled);
      subjects = subjectsOf(index);
    }
    const reading = readTerms(text, index, page);
    return { ...reading, hits: ownHits()(text, reading.hits) };
  }

  return {
    find,
    subjectOf: (term: number) => subjects[term] ?? 0,
    /** Ids of the terms that stand in some words, each once, in their order. */
    termsIn(words: string): readonly string[] {
      const { hits } = find(words, noJudgement);
      return [...new Set(hits.map(({ termId }) => termId))];
    },
  };
}
