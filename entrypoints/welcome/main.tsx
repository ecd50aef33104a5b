import '@/components/style/base.css';
import '@/components/style/entry.css';
import '@/components/style/marks.css';
import '@/components/welcome/welcome.css';

import { render } from 'preact';

import { Welcome } from '@/components/welcome/Welcome';
import { followSettings } from '@/handlers/views/follow-settings';
import { keysOf } from '@/platform/commands/keys-of';
import { changeSettings } from '@/platform/messages/change-settings';
import { runPageScripts } from '@/platform/scripts/run-here';
import { onSettings, readSettings } from '@/platform/settings/settings';
import { openOptions, openSidebar } from '@/platform/tabs/open';
import { fillTexts } from '@/texts/fill-texts';

fillTexts(document);
const { settings, ready } = followSettings({
  read: readSettings,
  listen: onSettings,
  root: document.documentElement,
});
const [first, nextMarkKeys] = await Promise.all([ready, keysOf('next-mark')]);

render(<Page />, document.querySelector('#welcome') as HTMLElement); // index.html has it
runPageScripts();

function Page() {
  return (
    <Welcome
      goal={(settings.value ?? first).goal}
      nextMarkKeys={nextMarkKeys}
      onGoal={(goal) => void changeSettings({ goal })}
      onOptions={() => void openOptions()}
      onSidebar={() => void openSidebar()}
      onClose={() => close()}
    />
  );
}
