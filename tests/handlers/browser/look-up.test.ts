import { describe, expect, it, vi } from 'vitest';

import type { HowFound } from '@/core/search/how-found';
import type { EntrySummary } from '@/core/terms/summary';
import { lookUpFromAddressBar, lookUpPath } from '@/handlers/browser/look-up';

vi.mock('@/texts/t', () => ({
  t: (key: string, values = {}) => `${key} ${JSON.stringify(values)}`,
}));

const cob = summary('cob', 'Coordination of benefits', ['COB']);
const cobra = { ...summary('own-1', 'Cobra', []), isOwn: true } as const;

const finding = (entries: readonly EntrySummary[], how: HowFound['is'] = 'typed') =>
  vi.fn(async () => ({ entries, how: entries[0] ? ({ is: how } as HowFound) : null }));

describe('what was looked up', () => {
  it.each([
    ['cob', '#/glossary/cob'],
    ['Coordination of Benefits', '#/glossary/cob'],
    ['  cobs ', '#/glossary/cob'],
    ['coord', '#/glossary/search/coord'],
  ])('%j leads to %s', async (words, hash) => {
    expect(await lookUpPath(finding([cobra, cob]), words)).toBe(`sidepanel.html${hash}`);
  });

  it('is cut to what is searched for', async () => {
    const find = finding([]);
    await lookUpPath(find, 'x'.repeat(400));
    expect(find).toHaveBeenCalledWith('x'.repeat(300), 5);
  });
});

describe('the address bar', () => {
  it('suggests entries by name, and says which are the learner’s', async () => {
    const { suggest } = lookUpFromAddressBar(finding([cob, cobra]));
    expect(await suggest('cob')).toEqual([
      { content: cob.name, description: expect.stringMatching(/^omnibox\.suggestion /) },
      { content: cobra.name, description: expect.stringMatching(/^omnibox\.own /) },
    ]);
  });

  it.each([
    ['typed', 'coord', '#/glossary/cob', 'the beginning of a name is enough'],
    ['corrected', 'coordd', '#/glossary/search/coordd', 'a slip is no answer'],
    ['near', 'coord x', '#/glossary/search/coord+x', 'what is near is no answer'],
    ['near', 'COB', '#/glossary/cob', 'a whole name is one, however it was found'],
  ] as const)('%s: %j leads to %s (%s)', async (how, typed, hash, _why) => {
    const { pathFor } = lookUpFromAddressBar(finding([cob], how));
    expect((await pathFor(typed)).replaceAll('%20', '+')).toBe(`sidepanel.html${hash}`);
  });

  it('searches where there is nothing', async () => {
    const { pathFor } = lookUpFromAddressBar(finding([]));
    expect(await pathFor('zzyzx')).toBe('sidepanel.html#/glossary/search/zzyzx');
  });
});

function summary(id: string, name: string, also: readonly string[]): EntrySummary {
  return { id, name, also, stages: [], exams: [], short: '' };
}
