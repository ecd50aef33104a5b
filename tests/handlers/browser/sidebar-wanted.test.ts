import { describe, expect, it } from 'vitest';

import { leadFromCard } from '@/handlers/browser/sidebar-wanted';

import { createBrowser, refuse, TAB } from './fake-browser';

const isCard = async (): Promise<boolean> => true;
const isNoCard = async (): Promise<boolean> => false;

describe('a card that wants the sidebar', () => {
  it.each([
    [{ news: 'own.wanted', words: 'blue ledger' }, /^#\/glossary\/new\/blue%20ledger$/],
    [{ news: 'stage.wanted', stage: 'scrubbing' }, /^#\/glossary.*scrubbing/],
    [{ news: 'note.wanted', words: 'timely filing' }, /^#\/notes.*taken.*/],
  ] as const)('%j leads it to %s', async (news, hash) => {
    const { ports, log, did } = createBrowser();
    const leading = leadFromCard(ports, news, TAB.id, isCard);
    expect(log).toEqual([['openSidebarBeside', TAB.id]]); // before anything was awaited
    await leading;
    expect(did('leadSidebar')).toEqual([[expect.stringMatching(hash), TAB.id]]);
  });

  it('is given a tab where the browser refuses', async () => {
    const { ports, did } = createBrowser();
    const news = { news: 'own.wanted', words: 'ledger' } as const;
    await leadFromCard({ ...ports, openSidebarBeside: refuse }, news, TAB.id, isCard);
    expect(did('openTab')).toEqual([[expect.stringMatching(/^sidepanel\.html#\/glossary/)]]);
  });

  it('says of a work system that it is one, and keeps no words', async () => {
    const { ports, did } = createBrowser([], { workSystems: ['example.com'] });
    const news = { news: 'note.wanted', words: 'Jo Doe' } as const;
    await leadFromCard(ports, news, TAB.id, isCard);
    const hash = String(did('leadSidebar')[0]?.[0]);
    expect(hash).toContain('work-system');
    expect(hash).not.toMatch(/Doe/);
  });
});

it.each([
  ['a page’s script says so', { news: 'own.wanted', words: 'ledger' }, isNoCard, 7],
  ['it is something else', { news: 'page.changed' }, isCard, 7],
  ['it is from no tab', { news: 'own.wanted', words: 'ledger' }, isCard, undefined],
] as const)('leads nowhere where %s', async (_why, news, isOne, tabId) => {
  const { ports, did } = createBrowser();
  await leadFromCard(ports, news, tabId, isOne);
  expect([did('leadSidebar'), did('openTab')]).toEqual([[], []]);
});
