import browser from 'webextension-polyfill';

import { Settings, settingsFrom } from '@/core/settings/settings';

// One key for each field, so that two parts that change two fields do not undo each other.
const KEYS = Object.keys(Settings.entries);

export async function readSettings(): Promise<Settings> {
  return settingsFrom(await browser.storage.local.get(KEYS));
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

/** Whether this part of the extension runs for a private window. */
export function isPrivate(): boolean {
  return browser.extension.inIncognitoContext === true;
}

/**
 * Call `react` with all settings whenever one of them changed, in whichever part.
 *
 * @param react - also told the names of those that changed
 */
export function onSettings(
  react: (settings: Settings, changed: readonly string[]) => void,
  signal?: AbortSignal,
): void {
  const untold = new Set<string>();
  let latest = 0;
  const listener = async (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    // Firefox also calls it when the value is the same: https://github.com/w3c/webextensions/issues/511
    const changed = KEYS.filter((key) => {
      const { oldValue, newValue } = changes[key] ?? {};
      return JSON.stringify(oldValue) !== JSON.stringify(newValue);
    });
    if (changed.length === 0) return;
    for (const key of changed) untold.add(key);
    const turn = ++latest;
    const settings = await readSettings();
    if (turn !== latest) return; // a later change reads again: an answer that is late is old
    react(settings, [...untold]);
    untold.clear();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => {
    // In a page that outlived an update of the extension there is nothing left to leave.
    if (browser.runtime?.id) browser.storage.local.onChanged.removeListener(listener);
  });
}
