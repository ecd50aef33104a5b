import { describe, expect, it } from 'vitest';

import { markOf, priorityOf, stylesFor } from '@/core/mark/mark-styles';
import { markRows } from '@/core/mark/mark-table';
import { settingsFrom } from '@/core/settings/settings';

const TERM = markOf({ kind: 'entry', id: 'claim' });
const styles = (changed: object, isBlock = false) => stylesFor(settingsFrom(changed), isBlock);

describe('the marks of a page', () => {
  it.each([
    [{}, 'codelight-term-new'],
    [{ markStrength: 'quiet' }, 'codelight-term-new-quiet'],
    [{ markColour: 'plum' }, 'codelight-term-new-plum'],
    [{ markStrength: 'bold', markColour: 'blue' }, 'codelight-term-new-bold-blue'],
    [{ markTerms: false }, undefined],
  ])('with %j, terms are drawn as %s', (changed, name) => {
    expect(styles(changed).get(TERM)).toBe(name);
  });

  it('are notes and what a card is open for, where each would be a solid block', () => {
    expect([...styles({}, true).keys()]).toEqual([
      'codelight-here',
      ...['amber', 'sky', 'rose', 'fern', 'violet'].map((colour) => `codelight-note-${colour}`),
    ]);
  });

  it('are no notes where the learner wants none', () => {
    expect([...styles({ markNotes: false }).keys()].toSorted()).toEqual(['codelight-here', TERM]);
  });

  it('are drawn as rows of the table in every strength and colour', () => {
    const names = new Set(markRows.map(({ name }) => name));
    expect(names.size).toBe(markRows.length);
    for (const markStrength of ['quiet', 'normal', 'bold']) {
      for (const markColour of ['pine', 'blue', 'plum']) {
        const drawn = [...styles({ markStrength, markColour }).values()];
        expect(drawn.filter((name) => !names.has(name))).toEqual([]);
      }
    }
  });

  it('lie below notes, and those below what a card is open for', () => {
    const order = [TERM, 'codelight-note-sky', 'codelight-here'] as const;
    expect(order.toSorted((a, b) => priorityOf(a) - priorityOf(b))).toEqual(order);
  });
});
