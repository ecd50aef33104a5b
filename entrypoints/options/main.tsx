import '@/components/style/tokens.css';
import '@/components/style/components.css';
import '@/components/options/options.css';
import '@/components/glossary-export/printed.css';

import { signal } from '@preact/signals';
import { render } from 'preact';

import { createExportModel } from '@/components/glossary-export/export-model';
import { Options } from '@/components/options/Options';
import { createOptionsModel } from '@/components/options/options-model';
import { lookOf } from '@/core/settings/look';
import type { Settings } from '@/core/settings/settings';
import { saveFile } from '@/platform/download/save-file';
import { ask } from '@/platform/messages/ask';
import { changeSettings, onSettings, readSettings } from '@/platform/settings/settings';

import { printGlossary } from './print-glossary';

const settings = signal<Settings | undefined>(undefined);
onSettings(use);
use(await readSettings());
const exports = createExportModel({
  ask,
  save: saveFile,
  print: printGlossary,
  today: () => new Date().toLocaleDateString('sv'), // the ISO date where the learner is
});
render(
  <Options model={createOptionsModel(settings, changeSettings)} exports={exports} />,
  document.querySelector('#options') as HTMLElement, // index.html has it
);

function use(next: Settings): void {
  settings.value = next;
  Object.assign(document.documentElement.dataset, lookOf(next));
}
