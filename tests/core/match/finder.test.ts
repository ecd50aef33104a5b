import { describe, expect, it } from 'vitest';

import type { EntryHit } from '@/core/hit/entry-hit';
import { type Finder, findByRank } from '@/core/match/finder';
import { noJudgement } from '@/core/match/page-judgement';

const hit = (id: string): EntryHit => ({ kind: 'entry', id, start: 0, end: 5 });

describe('findByRank', () => {
  it('takes of two hits of the same length that of the first finder', () => {
    const finders: Finder[] = [() => ({ hits: [hit('own')] }), () => ({ hits: [hit('ours')] })];
    expect(findByRank(finders, 'claim', noJudgement).hits).toEqual([hit('own')]);
  });

  it('adds up what its finders say of the page', () => {
    const finders: Finder[] = [
      () => ({ hits: [], proofs: [1], isDoubtful: true }),
      () => ({ hits: [], proofs: [2], signs: [3], isDoubtful: false }),
      () => ({ hits: [] }),
    ];
    expect(findByRank(finders, 'claim', noJudgement)).toEqual({
      ...{ hits: [], proofs: [1, 2], signs: [3], hints: [], context: [], isDoubtful: true },
    });
  });

  it('gives each finder the text and what is known of the page', () => {
    const page = { ...noJudgement, isOfField: true };
    const finder: Finder = (text, known) => ({ hits: known === page ? [hit(text)] : [] });
    expect(findByRank([finder], 'claim', page).hits).toEqual([hit('claim')]);
  });
});
