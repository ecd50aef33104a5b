import '@/components/style/tokens.css';
import '@/components/style/components.css';
import '@/components/options/options.css';

import { signal } from '@preact/signals';
import { render } from 'preact';

import { Options } from '@/components/options/Options';
import { createOptionsModel } from '@/components/options/options-model';
import { lookOf } from '@/core/settings/look';
import type { Settings } from '@/core/settings/settings';
import { changeSettings, onSettings, readSettings } from '@/platform/settings/settings';

const settings = signal<Settings | undefined>(undefined);
onSettings(use);
use(await readSettings());
render(
  <Options model={createOptionsModel(settings, changeSettings)} />,
  document.querySelector('#options') as HTMLElement, // index.html has it
);

function use(next: Settings): void {
  settings.value = next;
  Object.assign(document.documentElement.dataset, lookOf(next));
}
