import { expect, it } from 'vitest';

import { notesOnPage } from '@/components/this-page/page-notes';
import type { Note } from '@/core/note/note';

const url = 'https://payer.example/policy';
const frame = 'https://forms.example/frame';

it('has the notes of the page and its frames in page order, then those without a place', () => {
  const notes = [
    note('whole-page', url),
    note('elsewhere', 'https://payer.example/other'),
    note('second', url),
    note('in-a-frame', frame),
    note('first', url),
    note('on-a-term'),
  ];
  const frames = [found(0, url, ['first', 'second']), found(3, frame, ['in-a-frame'])];
  const here = notesOnPage(notes, `${url}?utm_source=mail#limits`, frames);
  expect(here.map(({ id }) => id)).toEqual(['first', 'second', 'in-a-frame', 'whole-page']);
});

it('has them without reading the page too: notes stay readable where Codelight is off', () => {
  expect(notesOnPage([note('a', url)], url, []).map(({ id }) => id)).toEqual(['a']);
});

function note(id: string, page?: string): Note {
  return {
    id,
    ...(page !== undefined && { page: { url: page, title: 'Policy' } }),
    body: 'Ask Dana.',
    colour: 'amber',
    createdAt: 1,
    changedAt: 1,
    revision: 1,
  };
}

function found(frameId: number, page: string, placed: readonly string[]) {
  return { frameId, summary: { page, hasFocus: false, targets: 0, hits: [], placed, lost: [] } };
}
