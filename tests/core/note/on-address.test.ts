import { expect, it } from 'vitest';

import { onAddress } from '@/core/note/on-address';

const title = 'Imaging policy';

it.each([
  [undefined, {}, 'on no page'],
  [
    { address: 'https://a.example/x.pdf?utm_source=mail#page=3', title },
    { page: { url: 'https://a.example/x.pdf', title } },
    'its address is cleaned',
  ],
  [
    { address: 'view-source:https://dana:pass@a.example/', title, words: 'timely filing' },
    {
      page: { url: 'https://a.example/', title },
      quote: { text: 'timely filing', before: '', after: '', at: 0 },
    },
    'the page behind it, nobody’s password, and the words',
  ],
])('%j: %j (%s)', (page, kept, _reason) => {
  expect(onAddress(page)).toEqual(kept);
});
