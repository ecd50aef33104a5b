import { describe, expect, it } from 'vitest';

import type { EntryHit } from '@/core/hit/entry-hit';
import { mergeHits } from '@/core/hit/merge-hits';
import { compileOwnIndex } from '@/core/own/compile-own-index';
import type { Marking } from '@/core/own/marking';
import { createOwnTerms } from '@/core/own/own-terms';

import { marking, ownTerm } from './samples';

const forms: Readonly<Record<string, readonly string[]>> = {
  'prior-authorization': ['Prior authorization', 'PA'],
  claim: ['Claim'],
};

function found(
  text: string,
  terms = [ownTerm({})],
  markings: readonly Marking[] = [],
  ours: readonly EntryHit[] = [],
) {
  const own = createOwnTerms(compileOwnIndex(terms, markings, (id) => forms[id] ?? []));
  const hits = mergeHits([own.find(text), own.wanted(text, ours)]);
  return hits.map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);
}

describe('own terms in a text', () => {
  const { id } = ownTerm({});
  it.each([
    ['Dana keeps the Superbills.', [`${id}: Superbills`], 'in any case, plural'],
    ['the encounter form', [`${id}: encounter form`], 'by another form'],
    ['an EF, an ef', [`${id}: EF`], 'exactly as written, if so chosen'],
    ['superbillions', [], 'whole words only'],
  ])('%j: %j (%s)', (text, expected) => {
    const term = ownTerm({ also: [{ text: 'encounter form' }, { text: 'EF', exact: true }] });
    expect(found(text, [term])).toEqual(expected);
  });

  it('are found by forms that were added to one of ours', () => {
    const added = marking({ termId: 'claim', also: [{ text: 'pink sheet' }] });
    expect(found('the pink sheet', [], [added])).toEqual(['claim: pink sheet']);
  });

  it.each(['', '&', '—', 'a'])(
    'a form that is everywhere (%j) costs the others nothing',
    (text) => {
      const odd = ownTerm({ id: 'own-7a1f0f7e-2f1c-4f37-9d0e-0d4c5a7f1a99', name: { text } });
      expect(found('a superbill & co', [odd, ownTerm({})])).toEqual([`${id}: superbill`]);
    },
  );

  it('a form that two have is of the first', () => {
    const second = ownTerm({ id: 'own-7a1f0f7e-2f1c-4f37-9d0e-0d4c5a7f1a99' });
    expect(found('superbill', [ownTerm({}), second])).toEqual([`${id}: superbill`]);
  });
});

describe('the marking of ours', () => {
  const text = 'PRIOR AUTHORIZATION, Prior authorizations';
  const ours: readonly EntryHit[] = [
    { kind: 'entry', id: 'prior-authorization', start: 0, end: 19 },
    { kind: 'entry', id: 'prior-authorization', start: 21, end: 41 },
  ];
  it.each([
    ['usual', 2, 'both'],
    ['every', 2, 'both; the page shows them all'],
    ['exact', 1, 'not that in capitals'],
    ['never', 0, 'none'],
  ] as const)('%s leaves %i (%s)', (marks, count, _why) => {
    const changed = marking({ termId: 'prior-authorization', marks });
    expect(found(text, [], [changed], ours)).toHaveLength(count);
  });

  it('hides forms that were added as well', () => {
    const hidden = marking({ termId: 'claim', marks: 'never', also: [{ text: 'pink sheet' }] });
    expect(found('the pink sheet', [], [hidden])).toEqual([]);
  });

  it('says which are to be seen each time', () => {
    const index = compileOwnIndex([], [marking({ termId: 'claim', marks: 'every' })], () => [
      'Claim',
    ]);
    expect(index).toEqual({ compiled: '', hidden: [], every: ['claim'], exact: {} });
  });

  it('of an entry that is no more is nothing', () => {
    expect(
      compileOwnIndex([], [marking({ termId: 'gone', marks: 'never' })], () => []).hidden,
    ).toEqual([]);
  });
});
