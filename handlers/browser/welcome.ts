import type { BrowserPorts } from './ports';

type Parts = Pick<BrowserPorts, 'readSettings' | 'changeSettings' | 'openTab'>;

/**
 * Open the first-run page, once in the life of a profile; never after an update.
 *
 * @param seenVersion - of the extension as it is now
 */
export async function welcome(parts: Parts, seenVersion: string): Promise<void> {
  const { welcomed } = await parts.readSettings();
  if (welcomed) return;
  await parts.changeSettings({ welcomed: true, seenVersion });
  await parts.openTab('welcome.html');
}
