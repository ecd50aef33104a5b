import { version } from '@/platform/lifecycle/lifecycle';
import type { SettingsKeeper } from '@/platform/settings/keep-settings';
import { openTab } from '@/platform/tabs/open';

/** Open the first-run page, once in the life of a profile; never after an update. */
export async function welcome({ read, change }: SettingsKeeper): Promise<void> {
  const { welcomed } = await read();
  if (welcomed) return;
  await change({ welcomed: true, seenVersion: version() });
  await openTab('welcome.html');
}
