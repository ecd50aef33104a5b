import type { PageSettings } from '@/core/settings/page-settings';
import { originsAround } from '@/platform/page/document-address';

import type { PagePorts } from './ports';

/**
 * Ask the background what this frame may know of the settings.
 *
 * @returns undefined where nothing is to be marked, and where the background does not answer:
 *   too few marks are better than marks where the learner wants none
 */
export async function readPageSettings(ask: PagePorts['ask']): Promise<PageSettings | undefined> {
  const around = originsAround();
  const request = around ? { around: [...around] } : {};
  return (await ask('page.settings', request).catch(() => null)) ?? undefined;
}
