import { expect, it } from 'vitest';

import { hashOf, placeOf } from '@/components/sidebar/place';

it.each([
  ['#/page', { tab: 'page' }],
  ['#/glossary', { tab: 'glossary' }],
  ['#/glossary/timely-filing', { tab: 'glossary', termId: 'timely-filing' }],
  ['#/careers', { tab: 'careers' }],
  ['#/glossary/stage/charge-capture', { tab: 'glossary', stage: 'charge-capture' }],
  ['#/glossary/new/', { tab: 'glossary', words: '' }],
  ['#/glossary/new/prepay%20%2F%20audit', { tab: 'glossary', words: 'prepay / audit' }],
] as const)('%j is a place, and back', (hash, place) => {
  expect(placeOf(hash)).toEqual(place);
  expect(hashOf(place)).toBe(hash);
});

it.each([
  ['', undefined, 'no address'],
  ['#/study', undefined, 'a tab of a later version'],
  ['#/glossary/<b>', undefined, 'no id of a term'],
  ['#/glossary/stage/nap', { tab: 'glossary' }, 'no stage'],
  ['#/glossary/new', { tab: 'glossary', words: '' }, 'to begin with nothing'],
  ['#/glossary/new/100%', { tab: 'glossary', words: '100%' }, 'not written by us'],
  ['#/notes/timely-filing', { tab: 'notes' }, 'only the glossary has terms'],
])('%j: %j (%s)', (hash, place, _reason) => {
  expect(placeOf(hash)).toEqual(place);
});
