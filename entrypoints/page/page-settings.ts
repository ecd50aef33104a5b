import type { PageSettings } from '@/core/settings/page-settings';
import { ask } from '@/platform/messages/ask';

/**
 * Ask for what this frame may know of the settings.
 *
 * @returns undefined where nothing is to be marked, and where nobody answers: better too little
 */
export async function readPageSettings(): Promise<PageSettings | undefined> {
  // TypeScript knows `ancestorOrigins` only as always there.
  const origins = location.ancestorOrigins as DOMStringList | undefined;
  const request = origins ? { around: [...origins] } : {};
  return (await ask('page.settings', request).catch(() => null)) ?? undefined;
}
