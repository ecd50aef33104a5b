import { expect, it } from 'vitest';
import { problem } from '@/core/protocol/problem-of';
import { saidOf } from '@/texts/problem';

it.each<[unknown, string, string]>([
  [problem('StaleError'), 'This note was changed elsewhere', 'an error of ours'],
  [new Error('GoneError'), 'This note was deleted elsewhere', 'one that the background had'],
  [new DOMException('', 'QuotaExceededError'), 'There is no room', 'one of the browser'],
  [new Error('the disk is full'), 'the disk is full', 'one that has its own words'],
])('%s: %s (%s)', (error, words) => {
  expect(saidOf(error)).toContain(words);
});
