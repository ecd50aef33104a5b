import type { SettingsChange } from '@/core/settings/settings';

import { ask } from './ask';

/** Have settings changed, by the background, who alone writes them. */
export async function changeSettings(change: SettingsChange): Promise<void> {
  await ask('settings.change', change);
}
