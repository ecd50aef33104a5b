import { describe, expect, it } from 'vitest';

import { picturesRequest } from '@/tools/pictures/request.mjs';

describe('npm run pictures --', () => {
  it.each([
    ['', 'gallery'],
    ['store', 'store'],
  ])('%j: %j', (line, what) => {
    expect(picturesRequest(line.split(' ').filter(Boolean)).what).toBe(what);
  });

  it.each(['shop', 'store store'])('says what is possible to %j', (line) => {
    expect(() => picturesRequest(line.split(' '))).toThrow('npm run pictures -- store');
  });
});
