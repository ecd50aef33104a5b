import { expect, it } from 'vitest';

import { findNotes, groupNotes } from '@/components/sidebar/note-groups';
import type { Note } from '@/core/note/note';

const names = new Map([['timely-filing', 'Timely filing']]);
const policy = { url: 'https://northfield.example/policy', title: 'Imaging policy' };
const untitled = { url: 'https://bluefern.example/a', title: '' };

const notes = [
  note('a', { page: policy, body: '180 days here', quote: 'must reach us within 180 days' }),
  note('b', { termId: 'timely-filing', body: 'Keep the acceptance report' }),
  note('c', { page: policy, termId: 'timely-filing', body: 'Ask Dana' }),
  note('d', { page: untitled, body: 'Contradicts the call' }),
  note('e', { termId: 'of-a-later-version', body: 'Kept' }),
];

it('puts a note under its page, and under its term only if it has no page', () => {
  const groups = groupNotes(notes, names);
  expect(
    groups.map(({ name, kind, notes }) => [name, kind, notes.map(({ id }) => id).join()]),
  ).toEqual([
    ['Imaging policy', 'page', 'a,c'],
    ['Timely filing', 'term', 'b'],
    ['bluefern.example', 'page', 'd'],
    ['of-a-later-version', 'term', 'e'],
  ]);
});

it('parts the many notes of one page, and loses none', () => {
  const many = Array.from({ length: 120 }, (_, i) => note(`n${i}`, { page: policy }));
  const groups = groupNotes(many, names);
  expect(groups.flatMap(({ notes }) => notes)).toEqual(many);
  expect(groups.map(({ part, notes }) => [part?.from, notes.length, part?.of])).toEqual([
    [0, 50, 120],
    [50, 50, 120],
    [100, 20, 120],
  ]);
  expect(new Set(groups.map(({ key }) => key)).size).toBe(3);
});

it.each([
  ['', 'a,b,c,d,e', 'nothing typed'],
  ['dana', 'c', 'its own text'],
  ['180 DAY', 'a', 'its quote, in another case and number'],
  ['imaging', 'a,c', 'the title of its page'],
  ['filing', 'b,c', 'the name of its term'],
  ['imag da', 'a,c', 'words that are still being typed'],
  ['dana report', '', 'not all of the words'],
])('%j: %j (%s)', (typed, ids, _reason) => {
  expect(
    findNotes(notes, typed, names)
      .map(({ id }) => id)
      .join(),
  ).toBe(ids);
});

function note(
  id: string,
  { quote, ...rest }: Partial<Omit<Note, 'quote'>> & { quote?: string },
): Note {
  return {
    id,
    body: '',
    colour: 'amber',
    createdAt: 1,
    changedAt: 1,
    revision: 1,
    ...rest,
    ...(quote !== undefined && { quote: { text: quote, before: '', after: '', at: 0 } }),
  };
}
