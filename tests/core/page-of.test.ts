import { describe, expect, it } from 'vitest';

import { hostOf, pageOf } from '@/core/note/page-of';

describe('pageOf', () => {
  it.each([
    ['https://example.com/a?b=1', 'https://example.com/a?b=1', 'an address as it is'],
    ['https://example.com/a#part', 'https://example.com/a', 'drops the fragment'],
    ['https://ann:secret@example.com/', 'https://example.com/', 'drops name and password'],
    ['https://example.com/@ann', 'https://example.com/@ann', 'keeps an @ of the path'],
    ['https://example.com/?utm_source=x', 'https://example.com/', 'drops where a reader came from'],
    ['https://example.com/?a=1&gclid=x&b=2', 'https://example.com/?a=1&b=2', 'and keeps the rest'],
    ['https://example.com/?q=what?&b', 'https://example.com/?q=what?&b', 'a second question mark'],
    ['about:blank', 'about:blank', 'takes addresses without a host'],
  ])('%s: %s (%s)', (address, page) => {
    expect(pageOf(address)).toBe(page);
  });

  it('keeps no more than 2,000 characters', () => {
    expect(pageOf(`data:text/html,${'x'.repeat(1_000_000)}`)).toHaveLength(2_000);
  });
});

describe('hostOf', () => {
  it.each<[string, string | undefined, string]>([
    ['https://Example.com:8080/a', 'example.com', 'without the port'],
    ['http://ann:secret@example.com/', 'example.com', "without anybody's password"],
    ['http://[::1]:80/', '[::1]', 'an address in brackets'],
    ['about:blank', undefined, 'none'],
    ['data:text/html,http://example.com', undefined, 'none in mid-address'],
  ])('%s: %s (%s)', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });
});
