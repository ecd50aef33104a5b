import '@/components/style/base.css';
import '@/components/options/options.css';
import '@/components/glossary-export/printed.css';

import { render } from 'preact';

import { createExportModel } from '@/components/glossary-export/export-model';
import { Options } from '@/components/options/Options';
import { createOptionsModel } from '@/components/options/options-model';
import { createStoredModel } from '@/components/options/stored-model';
import { hashOf } from '@/core/route/sidebar-route';
import { followKeys } from '@/handlers/views/follow-keys';
import { followSettings } from '@/handlers/views/follow-settings';
import { openSidebarAt } from '@/handlers/views/open-sidebar-at';
import { allKeys } from '@/platform/commands/keys-of';
import { saveFile } from '@/platform/download/save-file';
import { version } from '@/platform/lifecycle/lifecycle';
import { ask } from '@/platform/messages/ask';
import { changeSettings } from '@/platform/messages/change-settings';
import { hearNews } from '@/platform/messages/hear-news';
import { onSettings, readSettings } from '@/platform/settings/settings';
import { leadSidebar } from '@/platform/sidebar/place';
import { openShortcuts, openSidebar } from '@/platform/tabs/open';
import { fillTexts } from '@/texts/fill-texts';

import { printGlossary } from './print-glossary';

type Commands = Awaited<ReturnType<typeof allKeys>>;

fillTexts(document);
const { settings, ready } = followSettings({
  read: readSettings,
  listen: onSettings,
  root: document.documentElement,
});
const commands = followKeys<Commands | undefined>({ read: allKeys, window }, undefined);
const model = createOptionsModel(settings, changeSettings);
const stored = createStoredModel(ask);
const exports = createExportModel({
  ask,
  save: saveFile,
  print: printGlossary,
  today: () => new Date().toLocaleDateString('sv'), // the ISO date where the learner is
});

await ready;
render(<Page />, document.querySelector('#options') as HTMLElement); // index.html has it
// What a link names was not there when the page was opened.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
hearNews(() => void stored.load());
await stored.load();

function Page() {
  return (
    <Options
      model={model}
      stored={stored}
      exports={exports}
      version={version()}
      commands={commands.value}
      onChangeKeys={openShortcuts}
      onOwnTerms={() =>
        void openSidebarAt({ lead: leadSidebar, open: openSidebar }, hashOf({ tab: 'glossary' }))
      }
      onSave={(text) =>
        saveFile({ name: 'codelight-settings.json', type: 'application/json', text })
      }
    />
  );
}
