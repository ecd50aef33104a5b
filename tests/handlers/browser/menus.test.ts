import { expect, it, vi } from 'vitest';

import { menuTitles, obeyMenu } from '@/handlers/browser/menus';

import { CLOSED, createBrowser, frame, TAB } from './fake-browser';

vi.mock('@/texts/t', () => ({
  t: (key: string, values = {}) => `${key} ${JSON.stringify(values)}`,
}));

const place = { words: 'timely filing', tab: TAB, frameId: 5, frameUrl: undefined } as const;
const lookUpPath = async (words: string) => `sidepanel.html?${words}`;

it('names its items, with a place for the words', () => {
  expect(menuTitles()).toEqual({ 'look-up': 'menu.look_up {"words":"%s"}', note: 'menu.note {}' });
});

it.each(['look-up', 'note'] as const)('%s goes to the frame that has the words', async (item) => {
  const { ports, log } = createBrowser([frame(0), frame(5)]);
  await obeyMenu({ ...ports, lookUpPath }, { ...place, item });
  expect(log).toEqual([['readFrames'], ['giveOrder', 5, { order: item }]]);
});

it('looks words up in a tab where the frame has no script of ours', async () => {
  const { ports, did } = createBrowser([frame(0)]);
  await obeyMenu({ ...ports, lookUpPath }, { ...place, item: 'look-up' });
  expect(did('openTab')).toEqual([['sidepanel.html?timely filing']]);
});

it('looks them up also where they are in no tab', async () => {
  const { ports, log } = createBrowser();
  await obeyMenu({ ...ports, lookUpPath }, { ...place, item: 'look-up', tab: undefined });
  expect(log).toEqual([['openTab', 'sidepanel.html?timely filing']]);
});

it('leads a note to the sidebar, with the words, where no script of ours is', async () => {
  const { ports, log } = createBrowser();
  await obeyMenu({ ...ports, lookUpPath }, { ...place, item: 'note', tab: CLOSED });
  expect(log[0]).toEqual(['openSidebar', 1]); // first: the gesture
  const [, hash, tabId] = log.at(-1) ?? [];
  expect([String(hash).replaceAll(/\+|%20/g, ' '), tabId]).toEqual([
    expect.stringContaining('timely filing'),
    TAB.id,
  ]);
});

it('keeps no words of a frame of a work system', async () => {
  const { ports, log } = createBrowser([], { workSystems: ['ehr.example'] });
  const frameUrl = 'https://ehr.example/chart';
  await obeyMenu({ ...ports, lookUpPath }, { ...place, item: 'note', frameUrl });
  expect(String(log.at(-1)?.[1])).toContain('work-system');
  expect(JSON.stringify(log)).not.toContain('timely');
});

it('has nowhere to write a note where there is no tab', async () => {
  const { ports, log } = createBrowser();
  await obeyMenu({ ...ports, lookUpPath }, { ...place, item: 'note', tab: undefined });
  expect(log).toEqual([]);
});
