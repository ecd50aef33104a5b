import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Reader, readNumber, writeNumber } from '@/core/text/compact-numbers';

const LARGEST = 89 ** 4 - 1;

describe('compact numbers', () => {
  it('are read as they were written, one behind the other', () => {
    const numbers = fc.array(
      fc.oneof(fc.nat(200), fc.nat(10_000), fc.nat(LARGEST), fc.constant(LARGEST)),
    );
    fc.assert(
      fc.property(numbers, fc.nat(88), (all, singles) => {
        const text = all.map((number) => writeNumber(number, singles)).join('');
        const reader: Reader = { text, at: 0 };
        expect(all.map(() => readNumber(reader, singles))).toEqual(all);
        expect(reader.at).toBe(text.length);
      }),
    );
  });

  it.each([
    [39, 40, 1, 'below the singles: one digit'],
    [40, 40, 2, 'then two'],
    [4_311, 40, 2, 'to the last that two can say'],
    [4_312, 40, 5, 'then five'],
    [0, 0, 2, 'without singles: two from the start'],
  ])('%i with %i singles has %i digits (%s)', (number, singles, digits) => {
    expect(writeNumber(number, singles)).toHaveLength(digits);
  });

  it.each([-1, 0.5, Number.NaN, LARGEST + 1])('cannot be %d', (number) => {
    expect(() => writeNumber(number, 40)).toThrow(
      new RangeError(`Cannot write the number ${number}`),
    );
  });
});
