import '@/components/style/tokens.css';
import '@/components/style/components.css';
import '@/components/style/entry.css';
import '@/components/style/notes.css';
import '@/components/style/careers.css';
import '@/components/this-page/page.css';
import '@/components/own-terms/own-terms.css';
import '@/components/sidebar/sidebar.css';

import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { Sidebar } from '@/components/sidebar/Sidebar';
import { createSidebarModel } from '@/components/sidebar/sidebar-model';
import { hashOf } from '@/core/route/sidebar-route';
import { lookOf } from '@/core/settings/look';
import type { Settings } from '@/core/settings/settings';
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

const [first, kept] = await Promise.all([readSettings(), readDrafts()]);
const settings = signal<Settings | undefined>(first);
const noteKey = signal('');
const model = createSidebarModel({
  ask,
  settings,
  changeSettings,
  hasAccess,
  readFrames,
  giveOrder,
  wait: (ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  newId: () => crypto.randomUUID(),
  drafts: kept,
  noteKey,
  askAccess: () => void askAccess(),
  openTab: (url) => void openTab(url),
  copy: (text) => void navigator.clipboard.writeText(text),
});
const keepDrafts = createDraftKeeper(kept);

fillTexts(document);
use(first);
onSettings(use);
await model.go(location.hash);
render(
  <Sidebar model={model} clock={() => Date.now()} />,
  document.querySelector('#sidebar') as HTMLElement, // index.html has it
);

// Whoever closes the sidebar finds what was being written when it is opened again.
effect(() => void keepDrafts(model.unsaved.value).catch(() => undefined));
effect(() => history.replaceState(undefined, '', hashOf(model.place())));
document.addEventListener('keydown', (event) => {
  if (event.key !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
  const { target } = event;
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  const isWriting = isField && target.value !== ''; // an empty field has nothing of its own to undo
  if (!isWriting && model.undo.undoLast()) event.preventDefault();
});
window.addEventListener('hashchange', () => void model.go(location.hash));
onLead((hash) => void model.go(hash));
onAccess(() => void model.refresh());
onActiveTab((tab) => void model.follow(tab));
hearNews((news, { tab }) => model.hear(news, tab?.id));
void readNoteKey();
window.addEventListener('focus', () => void readNoteKey()); // it may have been changed meanwhile
await Promise.all([activeTab().then(model.follow), model.load()]);

async function readNoteKey(): Promise<void> {
  noteKey.value = await keysOf('note');
}

function use(next: Settings): void {
  settings.value = next;
  Object.assign(document.documentElement.dataset, lookOf(next));
  void model.refresh();
}
