import '@/components/style/tokens.css';
import '@/components/style/components.css';
import '@/components/style/entry.css';
import '@/components/style/marks.css';
import '@/components/welcome/welcome.css';

import { signal } from '@preact/signals';
import { render } from 'preact';

import { Welcome } from '@/components/welcome/Welcome';
import { lookOf } from '@/core/settings/look';
import type { Settings } from '@/core/settings/settings';
import { keysOf } from '@/platform/commands/keys-of';
import { changeSettings } from '@/platform/messages/change-settings';
import { runPageScripts } from '@/platform/scripts/run-here';
import { onSettings, readSettings } from '@/platform/settings/settings';
import { openOptions, openSidebar } from '@/platform/tabs/open';
import { fillTexts } from '@/texts/fill-texts';

const settings = signal<Settings>(await readSettings());
const nextMarkKeys = await keysOf('next-mark');

fillTexts(document);
onSettings(use);
use(settings.value);
render(<Page />, document.querySelector('#welcome') as HTMLElement); // index.html has it
runPageScripts();

function Page() {
  return (
    <Welcome
      goal={settings.value.goal}
      nextMarkKeys={nextMarkKeys}
      onGoal={(goal) => void changeSettings({ goal })}
      onOptions={() => void openOptions()}
      onSidebar={() => void openSidebar()}
      onClose={() => close()}
    />
  );
}

function use(next: Settings): void {
  settings.value = next;
  Object.assign(document.documentElement.dataset, lookOf(next));
}
