import { expect, it } from 'vitest';

import { sentenceAround } from '@/core/page/text-around';

it.each([
  ['One. Two has COB in it. Three.', 'Two has COB in it.', 'the sentence alone'],
  ['COB stands first', 'COB stands first', 'all there is'],
  ['Heading\uFFFC  COB  after\na break\uFFFCmore', 'COB after a break', 'up to the breaks around'],
  [
    'Version 2.1 of COB rules. End.',
    '1 of COB rules.',
    'a number cut in two: better short than wrong',
  ],
])('%j: %j (%s)', (text, sentence) => {
  const start = text.indexOf('COB');
  expect(sentenceAround(text, start, start + 3)).toBe(sentence);
});
