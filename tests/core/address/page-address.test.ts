import { expect, it } from 'vitest';

import { pageAddress } from '@/core/address/page-address';

it('a page’s address is as the browser has it, and as notes know it', () => {
  const href = 'https://payer.example/policy?utm_source=x#part';
  expect(pageAddress(href)).toEqual({ href, page: 'https://payer.example/policy' });
});
