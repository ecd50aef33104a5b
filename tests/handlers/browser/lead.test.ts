import { expect, it } from 'vitest';

import { lead } from '@/handlers/browser/lead';

import { createBrowser, refuse } from './fake-browser';

it('leads the sidebar beside the tab, once it is open', async () => {
  const { ports, log } = createBrowser();
  await lead(ports, Promise.resolve(), 7, { tab: 'glossary', search: 'cob' });
  expect(log).toEqual([['leadSidebar', '#/glossary/search/cob', 7]]);
});

it('opens a tab where the browser did not open it, at the place for tabs', async () => {
  const { ports, log } = createBrowser();
  await lead(ports, refuse(), 7, { tab: 'page' }, { tab: 'notes' });
  expect(log).toEqual([['openTab', 'sidepanel.html#/notes']]);
});
