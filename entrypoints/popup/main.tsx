import '@/components/style/tokens.css';
import '@/components/style/components.css';
import '@/components/style/entry.css';
import '@/components/style/careers.css';
import '@/components/style/entry.css';
import '@/components/style/notes.css';
import '@/components/style/careers.css';
import '@/components/this-page/page.css';
import '@/components/popup/popup.css';

import { signal } from '@preact/signals';
import { hydrate } from 'preact';

import { Popup } from '@/components/popup/Popup';
import { createPopupModel } from '@/components/popup/popup-model';
import { lookOf } from '@/core/settings/look';
import type { Settings } from '@/core/settings/settings';
import { askAccess, hasAccess, onAccess } from '@/platform/access/access';
import { keysOf } from '@/platform/commands/keys-of';
import { version } from '@/platform/lifecycle/lifecycle';
import { ask } from '@/platform/messages/ask';
import { changeSettings } from '@/platform/messages/change-settings';
import { hearNews } from '@/platform/messages/hear-news';
import { onSettings, readSettings } from '@/platform/settings/settings';
import { leadSidebar } from '@/platform/sidebar/place';
import { activeTab, onActiveTab } from '@/platform/tabs/active-tab';
import { giveOrder, readFrames } from '@/platform/tabs/frames';
import { openOptions, openSidebar, openTab } from '@/platform/tabs/open';
import { fillTexts } from '@/texts/fill-texts';

const settings = signal<Settings | undefined>(undefined);
const updatedTo = signal<string | undefined>(undefined);
const openKey = signal('');
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const model = createPopupModel({
  ask,
  settings,
  changeSettings,
  hasAccess,
  readFrames,
  giveOrder,
  wait,
});

const shell = document.querySelector('#popup') as HTMLElement; // index.html has it
const typed = shell.querySelector('input')?.value ?? ''; // before this script ran
fillTexts(document);
hydrate(<Page />, shell);
if (typed !== '') void model.type(typed);
// `autofocus` is for a page in front when it loads, which a popup not always is.
if (document.activeElement === document.body) shell.querySelector('input')?.focus();

document.addEventListener('keydown', (event) => {
  // The browser would close the popup at once.
  if (event.key === 'Escape' && !event.isComposing && model.leave()) event.preventDefault();
});
onAccess(() => void model.page.refresh());
onActiveTab((tab) => void model.page.show(tab));
hearNews((news, { tab: from }) => {
  if (news.news === 'page.changed' && from?.id === model.page.tab.value?.id)
    void model.page.refresh();
});
onSettings(use);
use(await readSettings());
void keysOf('_execute_action').then((keys) => {
  openKey.value = keys;
});
await model.page.show(await activeTab());
// The background makes its search when it is first asked: before the first key, not after it.
void ask('entries.find', { words: '', limit: 1 }).catch(() => undefined);

function use(next: Settings): void {
  if (settings.value === undefined && next.seenVersion !== version()) {
    updatedTo.value = version();
    void changeSettings({ seenVersion: version() }); // said once
  }
  settings.value = next;
  Object.assign(document.documentElement.dataset, lookOf(next));
  void model.page.refresh();
}

function Page() {
  return (
    <Popup
      model={model}
      now={Date.now()}
      openKey={openKey.value}
      updatedTo={updatedTo.value}
      onNews={() => void openTab('options.html#About').then(close)}
      onSidebar={goToSidebar}
      onOptions={() => void openOptions().then(close)}
      onAllow={() => void askAccess()}
      onClose={() => close()}
    />
  );
}

/** Both at once: the sidebar opens only straight from a click or a key. */
function goToSidebar(hash: string): void {
  void Promise.allSettled([leadSidebar(hash), openSidebar()]).then(close);
}
