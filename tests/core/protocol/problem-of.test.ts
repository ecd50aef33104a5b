import { describe, expect, it } from 'vitest';

import { problem, problemOf } from '@/core/protocol/problem-of';

describe('problemOf', () => {
  it.each<[unknown, string, string]>([
    [new Error('the disk is full'), 'the disk is full', 'says what the error says'],
    [new DOMException('', 'QuotaExceededError'), 'QuotaExceededError', 'goes by the name'],
    [problem('StaleError'), 'StaleError', 'and so for errors of ours'],
    [new DOMException('', 'AbortError'), 'AbortError', 'falls back on the name'],
    ['a thrown string', 'a thrown string', 'takes what is no error'],
  ])('%s: %s (%s)', (error, words) => {
    expect(problemOf(error)).toContain(words);
  });
});
