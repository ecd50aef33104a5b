import { describe, expect, it } from 'vitest';

import { glossary } from '@/core/glossary/glossary';
import { createSearch } from '@/core/search/search';
import { searchDataOf } from '@/core/search/search-data';
import { type EntrySummary, summaryOf } from '@/core/terms/summary';

const ours = glossary.map(summaryOf);
const own: EntrySummary = {
  ...{ id: 'own-1', name: 'Superbill ledger', also: ['blue book'], short: 'A sheet of codes.' },
  ...{ stages: [], exams: [], isOwn: true },
};
const data = searchDataOf(ours);
const typed = [
  ...['claim', 'clean clam', 'cob', 'prior auht', 'superbil', 'blue book', 'pink sheet', 'pa'],
  ...['zzyzx', 'sheet of codes', 'remit advice', 'e/m'],
];

describe('a search that begins with data read from a file', () => {
  it('finds what one finds that was made on the spot', () => {
    const read = JSON.parse(JSON.stringify(data));
    const [made, begun] = [createSearch(ours), createSearch(ours, read)];
    for (const words of typed) expect(begun(words, 20)).toEqual(made(words, 20));
  });

  it('finds changed and added entries as one does that was made of them', () => {
    const changed = ours.slice(0, 3).map((one) => ({ ...one, also: [...one.also, 'pink sheet'] }));
    const now = ours.map((one) => changed.find(({ id }) => id === one.id) ?? one);
    const made = createSearch([...now, own]);
    const begun = createSearch(ours, data, [...changed, own]);
    for (const words of typed) expect(begun(words, 20)).toEqual(made(words, 20));
    expect(begun('pink sheet', 5)).toHaveLength(3);
    expect(begun('superbil ledger', 1)).toEqual([own]);
  });

  it('leaves the data as they are: terms change, and the next search begins with the same', () => {
    const before = structuredClone(data);
    createSearch(ours, data, [own]);
    expect(data).toEqual(before);
  });
});
