import { describe, expect, it, vi } from 'vitest';

import { entryFiles, SUMMARIES, shardOf, shards } from '@/core/entry-book/entry-files';
import { packagedBook, type ReadPackaged } from '@/core/entry-book/packaged-book';
import { glossary } from '@/core/glossary/glossary';
import { summaryOf } from '@/core/terms/summary';

import { filesOf } from './files-of';

const files = entryFiles(glossary);
const read = filesOf(files);
const first = glossary[0] ?? expect.fail('There are entries');

describe('a book of our entries', () => {
  it('has every one of them, as it is written, with the names of those it points to', async () => {
    const book = packagedBook(read);
    const names = new Map(glossary.map(({ id, name }) => [id, name]));
    for (const entry of glossary) {
      const { linked, ...rest } = (await book.get(entry.id)) ?? expect.fail(entry.id);
      expect(rest).toEqual(entry);
      const pointedTo = [...entry.seeAlso, ...entry.confusedWith.map(({ id }) => id)];
      expect(linked).toEqual(Object.fromEntries(pointedTo.map((id) => [id, names.get(id)])));
    }
  });

  it('has all of them and their summaries in the order of the glossary', async () => {
    const book = packagedBook(read);
    expect(await book.all()).toEqual(glossary);
    expect(await book.summaries()).toEqual(glossary.map(summaryOf));
  });

  it.each(['no-such-entry', '', 'constructor', '__proto__'])('has none under %j', async (id) => {
    expect(await packagedBook(read).get(id)).toBeUndefined();
  });
});

describe('reading', () => {
  it('one entry takes one small file, once', async () => {
    const reading = vi.fn(read);
    const book = packagedBook(reading as ReadPackaged);
    await Promise.all([book.get(first.id), book.get(first.id)]);
    await book.get(first.id);
    expect(reading.mock.calls.map(([file]) => file)).toEqual([shardOf(first.id)]);
  });

  it('spreads entries, so that no file is much larger than another', () => {
    const sizes = shards.map((file) => (files.get(file) as unknown[]).length);
    expect(Math.max(...sizes)).toBeLessThan((2 * glossary.length) / shards.length);
  });

  it('what cannot be read is said, and read again the next time', async () => {
    let isBroken = true;
    const book = packagedBook((file, isSound) =>
      isBroken ? Promise.reject(new Error(`${file} is gone`)) : read(file, isSound),
    );
    await expect(book.get(first.id)).rejects.toThrow(`${shardOf(first.id)} is gone`);
    await expect(book.summaries()).rejects.toThrow('is gone');
    await expect(book.search()).rejects.toThrow('is gone');
    await expect(book.all()).rejects.toThrow('is gone');
    isBroken = false;
    await expect(book.get(first.id)).resolves.toMatchObject({ id: first.id });
    await expect(book.all()).resolves.toHaveLength(glossary.length);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['no list', {}],
    ['a row that is none', [7]],
    ['a row without a name', [{ id: 'claim' }]],
    ['rows that were cut', [{ id: 'claim', name: 'Claim' }]],
  ])('a file that holds %s is damaged', async (_what, value) => {
    const damaged: ReadPackaged = async (file, isSound) => {
      if (isSound(value)) return value;
      throw new Error(`${file} is damaged`);
    };
    const book = packagedBook(damaged);
    await expect(book.get('claim')).rejects.toThrow('is damaged');
    await expect(book.summaries()).rejects.toThrow(`${SUMMARIES} is damaged`);
    await expect(book.search()).rejects.toThrow('is damaged');
  });
});

it('entries that point to none are not built', () => {
  expect(() => entryFiles([{ ...first, seeAlso: ['no-such-entry'] }])).toThrow(RangeError);
});
