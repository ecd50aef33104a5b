import browser from 'webextension-polyfill';

import { Settings, settingsFrom } from '@/core/settings/settings';

// One key for each field: a damaged one does not cost the others.
export const KEYS = Object.keys(Settings.entries);

/** For the background and our own pages. The script of a page asks the background for its part. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(await browser.storage.local.get(KEYS));
}

/**
 * Call `react` with all settings whenever one of them changed, in whichever part.
 *
 * @param react - also told the names of those that changed
 */
export function onSettings(react: (settings: Settings, changed: readonly string[]) => void): void {
  const untold = new Set<string>();
  let latest = 0;
  const listener = async (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    // Firefox also calls it when the value is the same (browser-bugs.md: storage-told-unchanged)
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
}
