import compiled from 'virtual:match-index';
import { decodeIndex, type TermIndex } from '@/core/glossary/decode-index';
import { type Reading, readTerms } from '@/core/glossary/find-terms';
import type { PageJudgement } from '@/core/glossary/page-judgement';
import { subjectsOf } from '@/core/glossary/page-tally';

/** Finds the glossary's terms; decoded when the first text is read, since many a frame has none. */
export function createFinder() {
  let index: TermIndex | undefined;
  let subjects: ArrayLike<number> = [];
  return {
    find(text: string, page: PageJudgement): Reading {
      if (!index) {
        index = decodeIndex(compiled);
        subjects = subjectsOf(index);
      }
      return readTerms(text, index, page);
    },
    subjectOf: (term: number) => subjects[term] ?? 0,
  };
}
