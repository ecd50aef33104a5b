import { version } from '@/platform/lifecycle/lifecycle';
import { changeSettings, readSettings } from '@/platform/settings/settings';
import { openTab } from '@/platform/tabs/open';

/** Open the first-run page, once in the life of a profile; never after an update. */
export async function welcome(): Promise<void> {
  const { welcomed } = await readSettings();
  if (welcomed) return;
  await changeSettings({ welcomed: true, seenVersion: version() });
  await openTab('welcome.html');
}
