import { expect, it } from 'vitest';

import { hashOf, routeOf } from '@/core/route/sidebar-route';

it.each([
  ['#/page', { tab: 'page' }],
  ['#/glossary', { tab: 'glossary' }],
  ['#/glossary/timely-filing', { tab: 'glossary', termId: 'timely-filing' }],
  ['#/careers', { tab: 'careers' }],
  ['#/glossary/stage/charge-capture', { tab: 'glossary', stage: 'charge-capture' }],
  ['#/glossary/new/', { tab: 'glossary', words: '' }],
  ['#/glossary/new/prepay%20%2F%20audit', { tab: 'glossary', words: 'prepay / audit' }],
  ['#/glossary/search/', { tab: 'glossary', search: '' }],
  ['#/glossary/search/clean%20claims', { tab: 'glossary', search: 'clean claims' }],
  ['#/notes/new?why=work-system', { tab: 'notes', apart: { why: 'work-system' } }],
  [
    '#/notes/new?why=pdf&address=https%3A%2F%2Fa.example%2Fx.pdf&title=A+%26+B&words=100%25',
    {
      tab: 'notes',
      apart: {
        why: 'pdf',
        page: { address: 'https://a.example/x.pdf', title: 'A & B', words: '100%' },
      },
    },
  ],
] as const)('%j is a place, and back', (hash, place) => {
  expect(routeOf(hash)).toEqual(place);
  expect(hashOf(place)).toBe(hash);
});

it.each([
  ['', undefined, 'no address'],
  ['#/study', undefined, 'a tab of a later version'],
  ['#/glossary/<b>', undefined, 'no id of a term'],
  ['#/glossary/timely-filing/more', undefined, 'more than an id'],
  ['#/notes/<b>', undefined, 'nothing that notes can have'],
  ['#/page?x', undefined, 'no name of a tab'],
  ['#/careers/<b>', undefined, 'nothing that a tab can have'],
  ['#/page/later', { tab: 'page' }, 'a place of a later version'],
  ['#/glossary/stage/nap', { tab: 'glossary' }, 'no stage'],
  ['#/glossary/new', { tab: 'glossary', words: '' }, 'to begin with nothing'],
  ['#/glossary/new/100%', { tab: 'glossary', words: '100%' }, 'not written by us'],
  ['#/notes/new?why=a-later-one', { tab: 'notes' }, 'a reason of a later version'],
  [
    '#/notes/new?why=work-system&address=https%3A%2F%2Fehr.example',
    { tab: 'notes', apart: { why: 'work-system' } },
    'nothing of a work system is kept',
  ],
  ['#/notes/timely-filing', { tab: 'notes' }, 'only the glossary has terms'],
])('%j: %j (%s)', (hash, place, _reason) => {
  expect(routeOf(hash)).toEqual(place);
});
