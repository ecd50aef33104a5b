import { expect, it } from 'vitest';

import { glossary } from '@/core/glossary/glossary';
import contextWords from '@/data/context-words.json';

it('words that tell of a page are cues of some entry, as the index has no others', () => {
  const cues = new Set(
    glossary.flatMap(({ rule, also }) => [rule ?? {}, ...also].flatMap((one) => one.cues ?? [])),
  );
  expect(contextWords.filter((word) => !cues.has(word))).toEqual([]);
});
