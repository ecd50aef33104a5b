import { describe, expect, it, vi } from 'vitest';

import { createToolbar } from '@/handlers/browser/toolbar';

import { createBrowser, TAB } from './fake-browser';

vi.mock('@/texts/t', () => ({ t: (key: string) => key }));

describe('a tab that goes to another page', () => {
  it.each([
    [{}, { isOn: true, title: 'toolbar.on', badge: '' }],
    [{ badge: 'terms' }, { isOn: true, title: 'toolbar.on', badge: '' }],
    [{ sitesOff: ['example.com'] }, { isOn: false, title: 'toolbar.off_here', badge: '' }],
    [{ workSystems: ['example.com'] }, { isOn: false, title: 'toolbar.off_here', badge: '' }],
    [{ on: false }, { isOn: false, title: 'toolbar.off_everywhere', badge: '' }],
  ])('with %j shows %j', async (settings, look) => {
    const { ports, did } = createBrowser([], settings);
    await createToolbar(ports).navigated(TAB);
    expect(did('showOnToolbar')).toEqual([[TAB.id, look]]);
  });
});

describe('settings that change', () => {
  it.each(['on', 'sitesOff', 'workSystems', 'badge'])('%s: every tab shows it', async (name) => {
    const { ports, did } = createBrowser([], { on: false });
    await createToolbar(ports).settingsChanged(['theme', name]);
    expect(did('showOnToolbar')).toMatchObject([[TAB.id, { isOn: false, badge: '' }]]);
  });

  it('leave a count as it is where the page is counted', async () => {
    const { ports, did } = createBrowser([], { badge: 'terms' });
    await createToolbar(ports).settingsChanged(['sitesOff']);
    expect(did('showOnToolbar')).toEqual([[TAB.id, { isOn: true, title: 'toolbar.on' }]]);
  });

  it('that it does not show change nothing', async () => {
    const { ports, log } = createBrowser();
    await createToolbar(ports).settingsChanged(['theme', 'goal']);
    expect(log).toEqual([]);
  });
});

describe('a page that has counted its terms', () => {
  it.each([
    [14, '14'],
    [1_200, '999+'],
    [0, ''],
  ])('%i shows %j', async (terms, badge) => {
    const { ports, did } = createBrowser([], { badge: 'terms' });
    await createToolbar(ports).heard({ news: 'page.counted', terms }, TAB.id);
    expect(did('showOnToolbar')).toEqual([[TAB.id, { isOn: true, title: 'toolbar.on', badge }]]);
  });

  it.each([
    ['the learner does not want to know', {}, { news: 'page.counted', terms: 3 }, 7],
    ['it is from no tab', { badge: 'terms' }, { news: 'page.counted', terms: 3 }, undefined],
    ['it is something else', { badge: 'terms' }, { news: 'page.changed' }, 7],
  ] as const)('shows nothing where %s', async (_why, settings, news, tabId) => {
    const { ports, log } = createBrowser([], settings);
    await createToolbar(ports).heard(news, tabId);
    expect(log).toEqual([]);
  });
});
