import '@/components/style/base.css';
import '@/components/style/entry.css';
import '@/components/style/careers.css';
import '@/components/style/notes.css';
import '@/components/this-page/page.css';
import '@/components/popup/popup.css';

import { signal } from '@preact/signals';
import { hydrate } from 'preact';

import { Popup } from '@/components/popup/Popup';
import { createPopupModel } from '@/components/popup/popup-model';
import { followSettings } from '@/handlers/views/follow-settings';
import { onEscape } from '@/handlers/views/keys';
import { newVersion } from '@/handlers/views/new-version';
import { openSidebarAt } from '@/handlers/views/open-sidebar-at';
import { takeOver } from '@/handlers/views/take-over';
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

const { settings, ready } = followSettings({
  read: readSettings,
  listen: onSettings,
  root: document.documentElement,
});
const updatedTo = newVersion({ ready, version: version(), changeSettings });
const openKey = signal('');
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const ports = { ask, settings, changeSettings, hasAccess, readFrames, giveOrder, wait };
const model = createPopupModel(ports);

const shell = document.querySelector('#popup') as HTMLElement; // index.html has it
fillTexts(document);
takeOver(shell, () => hydrate(<Page />, shell), model.type);
onEscape(document, model.leave);
onAccess(() => void model.page.refresh());
onActiveTab((tab) => void model.page.show(tab));
hearNews((news, { tab }) => model.page.hear(news, tab?.id));
settings.subscribe(() => void model.page.refresh());
void keysOf('_execute_action').then((keys) => {
  openKey.value = keys;
});
await ready;
await model.page.show(await activeTab());
// The background makes its search when it is first asked: before the first key, not after it.
void ask('entries.find', { words: '', limit: 1 }).catch(() => undefined);

function Page() {
  return (
    <Popup
      model={model}
      now={Date.now()}
      openKey={openKey.value}
      updatedTo={updatedTo.value}
      onWhatsNew={() => void openTab('options.html#About').then(close)}
      onSidebar={(hash) =>
        void openSidebarAt({ lead: leadSidebar, open: openSidebar }, hash).then(close)
      }
      onOptions={() => void openOptions().then(close)}
      onAllow={() => void askAccess()}
      onClose={() => close()}
    />
  );
}
