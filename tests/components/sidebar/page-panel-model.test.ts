import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { createEntryList } from '@/components/glossary/entry-list';
import { createNoteDesk } from '@/components/notes/note-desk';
import { createPagePanelModel } from '@/components/sidebar/page-panel-model';
import { createPageModel } from '@/components/this-page/page-model';
import { createUndo } from '@/components/undo/create-undo';
import type { ActiveTab } from '@/core/page/active-tab';
import type { Ask } from '@/core/protocol/protocol';
import { settingsFrom } from '@/core/settings/settings';

const imaging: ActiveTab = { id: 1, url: 'https://northfield.example/imaging', title: 'Imaging' };
const filing: ActiveTab = { id: 2, url: 'https://northfield.example/filing', title: 'Filing' };

it('says once that the page is another', async () => {
  const panel = pagePanel();
  await panel.follow(imaging);
  expect(panel.said.value).toBe(''); // the heading, which has the focus, says it
  await panel.follow(filing);
  expect(panel.said.value).toBe('Now: Filing, 1 term');
});

it('says it once when the browser tells of one page several times', async () => {
  const panel = pagePanel();
  await panel.follow(imaging);
  await Promise.all([panel.follow(filing), panel.follow({ ...filing })]);
  expect(panel.said.value).toBe('Now: Filing, 1 term');
});

it('says nothing when the same page has a new title', async () => {
  const panel = pagePanel();
  await panel.follow(imaging);
  await panel.follow({ ...imaging, title: 'Imaging (2 messages)' });
  expect(panel.said.value).toBe('');
  expect(panel.page.tab.value?.title).toBe('Imaging (2 messages)');
});

it('names a page that has no terms to tell of', async () => {
  const panel = pagePanel();
  await panel.follow(imaging);
  await panel.follow({ id: 3, url: 'about:config', title: '' });
  expect(panel.said.value).toBe('Now: about:config');
});

function pagePanel() {
  const hits = [{ kind: 'entry', id: 'cob', count: 2 }] as const;
  const summary = { page: '', hasFocus: true, targets: 0, hits };
  const ask = (async () => [{ id: 'cob', name: 'Coordination of benefits' }]) as unknown as Ask; // "terms.list"
  const page = createPageModel({
    ask,
    settings: signal(settingsFrom({})),
    changeSettings: async () => {},
    hasAccess: async () => true,
    readFrames: async () => [{ frameId: 0, summary: { ...summary, placed: [], lost: [] } }],
    giveOrder: async () => {},
    wait: async () => {},
  });
  const desk = createNoteDesk(ask, () => '', createUndo(), new Map());
  const nothing = () => {};
  return createPagePanelModel({
    ...{ page, desk, entries: createEntryList(ask), askAccess: nothing, copy: nothing },
  });
}
