import { readTerms } from '@/core/match/find-terms';
import { type Finder, findByRank } from '@/core/match/finder';
import { noJudgement, type PageJudgement } from '@/core/match/page-judgement';
import { subjectsOf } from '@/core/match/page-tally';
import { decodeIndex, type TermIndex } from '@/core/match-index/decode-index';
import { emptyOwnIndex, type OwnIndex } from '@/core/own/own-index';
import { createOwnTerms } from '@/core/own/own-terms';

/**
 * Finds in a text whatever is marked on pages.
 *
 * @param glossary - the glossary's index; decoded at the first text, since many frames have none
 */
export function createFinder(glossary: string) {
  let own = createOwnTerms(emptyOwnIndex);
  let index: TermIndex | undefined;
  let subjects: ArrayLike<number> = [];

  const ofTheLearner: Finder = (text) => ({ hits: own.find(text) });
  const ofTheGlossary: Finder = (text, page) => {
    if (!index) {
      index = decodeIndex(glossary);
      subjects = subjectsOf(index);
    }
    const reading = readTerms(text, index, page);
    return { ...reading, hits: own.wanted(text, reading.hits) };
  };
  /** By rank. */
  const finders: readonly Finder[] = [ofTheLearner, ofTheGlossary];
  const find = (text: string, page: PageJudgement) => findByRank(finders, text, page);

  return {
    find,
    subjectOf: (term: number) => subjects[term] ?? 0,
    /** From now on the learner has added and changed this. */
    setOwn(next: OwnIndex): void {
      own = createOwnTerms(next);
    },
    /** Ids of the entries whose terms stand in some words, each once, in their order. */
    termsIn(words: string): readonly string[] {
      const { hits } = find(words, noJudgement);
      return [...new Set(hits.flatMap(({ kind, id }) => (kind === 'entry' ? id : [])))];
    },
  };
}
