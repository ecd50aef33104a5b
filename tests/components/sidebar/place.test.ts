import { expect, it } from 'vitest';

import { hashOf, placeOf } from '@/components/sidebar/place';

it.each([
  ['#/page', { tab: 'page' }],
  ['#/glossary', { tab: 'glossary' }],
  ['#/glossary/timely-filing', { tab: 'glossary', termId: 'timely-filing' }],
  ['#/careers', { tab: 'careers' }],
] as const)('%j is a place, and back', (hash, place) => {
  expect(placeOf(hash)).toEqual(place);
  expect(hashOf(place)).toBe(hash);
});

it.each([
  ['', undefined, 'no address'],
  ['#/study', undefined, 'a tab of a later version'],
  ['#/glossary/<b>', undefined, 'no id of a term'],
  ['#/notes/timely-filing', { tab: 'notes' }, 'only the glossary has terms'],
])('%j: %j (%s)', (hash, place, _reason) => {
  expect(placeOf(hash)).toEqual(place);
});
