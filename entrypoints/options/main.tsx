import '@/components/style/tokens.css';
import '@/components/style/components.css';
import '@/components/options/options.css';
import '@/components/glossary-export/printed.css';

import { signal } from '@preact/signals';
import { render } from 'preact';

import { createExportModel } from '@/components/glossary-export/export-model';
import { Options } from '@/components/options/Options';
import { createOptionsModel } from '@/components/options/options-model';
import { createStoredModel } from '@/components/options/stored-model';
import { hashOf } from '@/core/route/sidebar-route';
import { lookOf } from '@/core/settings/look';
import type { Settings } from '@/core/settings/settings';
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

fillTexts(document);
const settings = signal<Settings | undefined>(undefined);
const commands = signal<Awaited<ReturnType<typeof allKeys>> | undefined>(undefined);
const model = createOptionsModel(settings, changeSettings);
const stored = createStoredModel(ask);
const exports = createExportModel({
  ask,
  save: saveFile,
  print: printGlossary,
  today: () => new Date().toLocaleDateString('sv'), // the ISO date where the learner is
});

onSettings(use);
use(await readSettings());
render(<Page />, document.querySelector('#options') as HTMLElement); // index.html has it
// What a link names was not there when the page was opened.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
hearNews(() => void stored.load());
// The learner may have given keys on the browser's page meanwhile.
addEventListener('focus', readKeys);
await Promise.all([readKeys(), stored.load()]);

function Page() {
  return (
    <Options
      model={model}
      stored={stored}
      exports={exports}
      version={version()}
      commands={commands.value}
      onChangeKeys={openShortcuts}
      onOwnTerms={openGlossary}
      onSave={(text) =>
        saveFile({ name: 'codelight-settings.json', type: 'application/json', text })
      }
    />
  );
}

/** Both at once: the sidebar opens only straight from a click or a key. */
function openGlossary(): void {
  void Promise.allSettled([leadSidebar(hashOf({ tab: 'glossary' })), openSidebar()]);
}

async function readKeys(): Promise<void> {
  commands.value = await allKeys();
}

function use(next: Settings): void {
  settings.value = next;
  Object.assign(document.documentElement.dataset, lookOf(next));
}
