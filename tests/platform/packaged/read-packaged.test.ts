import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { readPackaged } from '@/platform/packaged/read-packaged';

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { getURL: (path: string) => `chrome-extension://us/${path}` } },
}));

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const asked = vi.fn();

beforeEach(() => {
  vi.stubGlobal('fetch', asked);
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('reads a file of ours', async () => {
  asked.mockResolvedValue(new Response('[1, 2]'));
  expect(await readPackaged('entries/07.json', isList)).toEqual([1, 2]);
  expect(asked).toHaveBeenCalledExactlyOnceWith('chrome-extension://us/entries/07.json');
});

it.each<[string, () => Promise<Response>]>([
  ['is missing', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['is refused', async () => new Response('[1, 2]', { status: 404 })],
  ['was cut', async () => new Response('[1, 2')],
  ['holds something else', async () => new Response('{}')],
])('says by name that a file %s, and which in the console', async (_what, answer) => {
  asked.mockImplementation(answer);
  const reading = readPackaged('entries/07.json', isList);
  await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'PackageError' }));
  expect(console.error).toHaveBeenCalledWith(
    expect.stringContaining('entries/07.json'),
    ...(vi.mocked(console.error).mock.calls[0]?.slice(1) ?? []),
  );
});
