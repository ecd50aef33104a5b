import { describe, expect, it } from 'vitest';

import type { EntryHit } from '@/core/hit/entry-hit';
import { mergeHits } from '@/core/hit/merge-hits';

describe('mergeHits', () => {
  const hit = (id: string, start: number, end: number): EntryHit => {
    return { kind: 'entry', id, start, end };
  };
  it.each([
    [[hit('a', 0, 5)], [hit('own', 0, 5)], ['own'], 'the higher rank wins at the same place'],
    [[hit('a', 0, 9)], [hit('own', 0, 5)], ['a'], 'the longest first'],
    [[hit('a', 0, 5)], [hit('own', 3, 12)], ['own'], 'the longest, also where they only overlap'],
    [[hit('a', 0, 5), hit('b', 20, 25)], [hit('own', 9, 12)], ['a', 'own', 'b'], 'in order'],
    [[hit('a', 0, 5)], [], ['a'], 'of one finder all'],
    [[], [], [], 'of none nothing'],
  ])('%j below %j: %j (%s)', (lower, higher, expected) => {
    expect(mergeHits([higher, lower]).map(({ id }) => id)).toEqual(expected);
  });

  it('asks for the rank of three finders only where they are equally long', () => {
    const [first, second, third] = [hit('1', 0, 5), hit('2', 0, 5), hit('3', 0, 6)];
    expect(mergeHits([[first], [second], [third]])).toEqual([third]);
    expect(mergeHits([[], [first], [second]])).toEqual([first]);
  });
});
