import { afterEach, describe, expect, it } from 'vitest';

import type { Senses } from '@/core/hit/entry-hit';
import { isAsked, isWanted, sentenceOf, subjectOf } from '@/handlers/page/subjects';
import type { Target } from '@/platform/page/targets';

import { rangeOf } from './fake-ports';

const TEXT = 'First one. The PA was denied by the payer. Then the rest.';

afterEach(() => document.body.replaceChildren());

function targetOn(senses?: Senses): Target {
  const node = document.createTextNode(TEXT);
  const [start, end] = [15, 17];
  const hit = {
    kind: 'entry' as const,
    ...{ id: 'prior-authorization', start, end },
    ...(senses && { senses }),
  };
  const block = { text: TEXT, runs: [{ node, from: 0, start: 0 }] };
  const range = rangeOf(node, start, end);
  return { is: 'hit', mark: { hit, block, range }, range };
}

function targetOnNote(): Target {
  const range = rangeOf(document.createTextNode(TEXT), 0, 5);
  const quote = { text: 'First', before: '', after: ' one', at: 0 };
  const note = { id: 'note-1', colour: 'amber', quote } as const;
  return { is: 'note', mark: { note, range, words: 'First' }, range };
}

const senses = (by: Senses['by']): Senses => {
  return { form: 'pa', ids: ['prior-authorization', 'physician-assistant'], by };
};

describe('what a card is opened on', () => {
  it('is a hit, by its name and its words on the page', () => {
    expect(subjectOf(targetOn(), 'brief')).toEqual({
      ...{ is: 'hit', hit: { kind: 'entry', id: 'prior-authorization' } },
      ...{ words: 'PA', size: 'brief' },
    });
  });

  it('is a hit with what else its form could mean, where something has decided', () => {
    expect(subjectOf(targetOn(senses('cues')), 'full')).toMatchObject({
      ...{ is: 'hit', size: 'full', form: { ...senses('cues'), words: 'PA' } },
    });
  });

  it('is all that a form could mean, where nothing has decided', () => {
    expect(subjectOf(targetOn(senses('nothing')), 'brief')).toEqual({
      ...{ is: 'senses', form: { ...senses('nothing'), words: 'PA' } },
    });
  });

  it('is a note, by its id alone', () => {
    expect(subjectOf(targetOnNote(), 'full')).toEqual({ is: 'note', noteId: 'note-1' });
  });
});

it('the sentence around a mark is what stands there, or the words of a note', () => {
  expect(sentenceOf(targetOn())).toBe('The PA was denied by the payer.');
  expect(sentenceOf(targetOnNote())).toBe('First');
});

it.each([
  [{ order: 'show', hit: { kind: 'entry', id: 'prior-authorization' } }, true, false],
  [{ order: 'show', hit: { kind: 'entry', id: 'claim' } }, false, false],
  [{ order: 'show', noteId: 'note-1' }, false, true],
  [{ order: 'show', noteId: 'note-2' }, false, false],
] as const)('%j wants the term: %s, the note: %s', (order, term, note) => {
  expect(isWanted(targetOn(), order)).toBe(term);
  expect(isWanted(targetOnNote(), order)).toBe(note);
});

describe('a choice that a card tells', () => {
  const form = { ...senses('choice'), words: 'PA' };
  it('counts on the form that the card was opened on, among the senses that it had', () => {
    expect(isAsked(form, { is: 'senses', form })).toBe(true);
    expect(isAsked({ ...form, form: 'ma' }, { is: 'senses', form })).toBe(false);
    expect(isAsked({ ...form, ids: ['claim'] }, { is: 'senses', form })).toBe(false);
    expect(isAsked(form, { is: 'note', noteId: 'note-1' })).toBe(false);
  });
});
