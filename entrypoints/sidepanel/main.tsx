import '@/components/style/base.css';
import '@/components/style/entry.css';
import '@/components/style/notes.css';
import '@/components/style/careers.css';
import '@/components/this-page/page.css';
import '@/components/own-terms/own-terms.css';
import '@/components/sidebar/sidebar.css';

import { effect } from '@preact/signals';
import { render } from 'preact';

import { Sidebar } from '@/components/sidebar/Sidebar';
import { createSidebarModel } from '@/components/sidebar/sidebar-model';
import { followAddress } from '@/handlers/views/follow-address';
import { followKeys } from '@/handlers/views/follow-keys';
import { followSettings } from '@/handlers/views/follow-settings';
import { onUndoKey } from '@/handlers/views/keys';
import { askAccess, hasAccess, onAccess } from '@/platform/access/access';
import { keysOf } from '@/platform/commands/keys-of';
import { createDraftKeeper, readDrafts } from '@/platform/drafts/drafts';
import { ask } from '@/platform/messages/ask';
import { changeSettings } from '@/platform/messages/change-settings';
import { hearNews } from '@/platform/messages/hear-news';
import { onSettings, readSettings } from '@/platform/settings/settings';
import { onLead } from '@/platform/sidebar/place';
import { activeTab, onActiveTab } from '@/platform/tabs/active-tab';
import { giveOrder, readFrames } from '@/platform/tabs/frames';
import { openTab } from '@/platform/tabs/open';
import { fillTexts } from '@/texts/fill-texts';

fillTexts(document);
const { settings, ready } = followSettings({
  read: readSettings,
  listen: onSettings,
  root: document.documentElement,
});
const [drafts] = await Promise.all([readDrafts(), ready]);
const model = createSidebarModel({
  ask,
  settings,
  changeSettings,
  hasAccess,
  readFrames,
  giveOrder,
  wait: (ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  newId: () => crypto.randomUUID(),
  drafts,
  noteKey: followKeys({ read: () => keysOf('note'), window }, ''),
  askAccess: () => void askAccess(),
  openTab: (url) => void openTab(url),
  copy: (text) => void navigator.clipboard.writeText(text),
});

await followAddress({ window, onLead }, model);
render(
  <Sidebar model={model} clock={() => Date.now()} />,
  document.querySelector('#sidebar') as HTMLElement, // index.html has it
);

// A learner who closes the sidebar finds what was not saved when it is opened again.
const keepDrafts = createDraftKeeper(drafts);
effect(() => void keepDrafts(model.unsaved.value).catch(() => undefined));
onUndoKey(document, model.undo.undoLast);
settings.subscribe(() => void model.refresh());
onAccess(() => void model.refresh());
onActiveTab((tab) => void model.follow(tab));
hearNews((news, { tab }) => model.hear(news, tab?.id));
await Promise.all([activeTab().then(model.follow), model.load()]);
