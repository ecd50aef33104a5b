import compiled from 'virtual:match-index';
import { beforeEach, describe, expect, it } from 'vitest';

import { noJudgement } from '@/core/match/page-judgement';
import { compileOwnIndex } from '@/core/own/compile-own-index';
import { createFinder } from '@/handlers/page/finder';

const ID = 'own-7a1f0f7e-2f1c-4f37-9d0e-0d4c5a7f1a99';
const TEXT = 'The prior authorization request of the pink sheet.';
let finder: ReturnType<typeof createFinder>;

beforeEach(() => {
  finder = createFinder(compiled);
});

/** The learner has an entry with this form. */
function own(form: string) {
  const times = { createdAt: 1, changedAt: 1, revision: 1 };
  const term = { id: ID, name: { text: form }, also: [], short: '', long: '', ...times };
  return compileOwnIndex([term], [], () => []);
}

const found = (text = TEXT) => finder.find(text, noJudgement).hits.map(({ id }) => id);

describe('what is found in a text', () => {
  it('is the terms of the glossary, which say what the page is about', () => {
    expect(found()).toEqual(['prior-authorization']);
    const { proofs } = finder.find(TEXT, noJudgement);
    expect(proofs).toHaveLength(1);
    expect(finder.subjectOf(proofs[0] ?? -1)).toBeGreaterThanOrEqual(0);
  });

  it('is the learner’s own terms as well, from when they are known', () => {
    finder.setOwn(own('pink sheet'));
    expect(found()).toEqual(['prior-authorization', ID]);
  });

  it('is the learner’s own term, where the glossary has one of the same length', () => {
    finder.setOwn(own('prior authorization'));
    expect(found()).toEqual([ID]);
  });

  it('is the longest term, whoever has it', () => {
    finder.setOwn(own('prior authorization request'));
    expect(found()).toEqual([ID]);
    finder.setOwn(own('authorization'));
    expect(found()).toEqual(['prior-authorization']);
  });

  it('is nothing that the learner does not want to be marked', () => {
    finder.setOwn({ compiled: '', hidden: ['prior-authorization'], every: [], exact: {} });
    expect(found()).toEqual([]);
  });

  it('is each term once, where a card asks what stands in some words', () => {
    expect(finder.termsIn(`${TEXT} ${TEXT}`)).toEqual(['prior-authorization']);
  });
});
