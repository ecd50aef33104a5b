import { describe, expect, it } from 'vitest';

import { apartOf, openIfClosed } from '@/handlers/browser/apart';

import { CLOSED, createBrowser, TAB } from './fake-browser';

describe('openIfClosed', () => {
  it.each([CLOSED, { ...TAB, url: undefined }])('opens the sidebar at once on %j', async (tab) => {
    const { ports, log } = createBrowser();
    const opening = openIfClosed(ports, tab);
    expect(log).toEqual([['openSidebar', 1]]); // before anything was awaited
    await opening;
  });

  it('leaves it closed where the page may have a script of ours', () => {
    const { ports, log } = createBrowser();
    expect([openIfClosed(ports, TAB), log]).toEqual([undefined, []]);
  });
});

describe('apartOf', () => {
  it('keeps the page and the words for a note', async () => {
    const { ports } = createBrowser();
    const tab = { ...CLOSED, title: 't'.repeat(400) };
    const { page } = await apartOf(ports, tab, ` ${'w'.repeat(3_000)}`);
    expect(page).toMatchObject({ address: CLOSED.url });
    expect([page?.title.length, page?.words.length]).toEqual([300, 1_999]);
  });

  it('keeps nothing of a page without an address', async () => {
    const { ports } = createBrowser();
    expect(await apartOf(ports, { url: undefined, title: 'x' }, 'words')).not.toHaveProperty(
      'page',
    );
  });

  it.each([
    ['a tab', 'https://ehr.example/chart', undefined],
    ['a frame in a page of another', TAB.url, 'https://ehr.example/chart'],
  ])('keeps nothing of a work system: %s', async (_what, url, frameUrl) => {
    const { ports } = createBrowser([], { workSystems: ['ehr.example'] });
    const apart = await apartOf(ports, { url, title: 'Jo Doe' }, 'Jo Doe', frameUrl);
    expect(apart).toEqual({ why: 'work-system' });
  });
});
