import browser from 'webextension-polyfill';
import { hostsFrom } from '@/core/address/host';
import { createTurns } from '@/core/protocol/in-turn';
import {
  isSound,
  type Settings,
  type SettingsChange,
  settingsFrom,
  withChange,
} from '@/core/settings/settings';

import { KEYS } from './settings';

/** A list of work systems kept where nobody but the background writes. */
export interface Copy {
  /** @returns undefined where none was kept yet */
  read(): Promise<readonly string[] | undefined>;
  write(hosts: readonly string[]): Promise<void>;
}

export type SettingsKeeper = ReturnType<typeof keepSettings>;

/**
 * The settings as the background holds them, who alone writes them, one change after another.
 *
 * A work system that is on either of two lists, in the settings or in the copy, is one: settings
 * can be lost, or damaged, or written from outside. Where neither can be read every site may be
 * one, and nothing is marked.
 */
export function keepSettings(copy: Copy) {
  const inTurn = createTurns();
  let copied: Promise<readonly string[] | undefined> | undefined;

  closeToPages();

  async function read(): Promise<Settings> {
    const stored = await browser.storage.local.get(KEYS);
    const settings = settingsFrom(stored);
    const second = await readCopy();
    if (Array.isArray(second)) return withCopy(settings, second);
    if (isSound('workSystems', stored.workSystems)) return settings;
    // Nothing was kept yet, and nothing is missing: it begins.
    const isNew = second === 'none' && stored.workSystems === undefined;
    return isNew ? settings : { ...settings, workSystemsState: 'lost' };
  }

  async function readCopy(): Promise<readonly string[] | 'none' | 'unread'> {
    copied ??= copy.read();
    try {
      return (await copied) ?? 'none';
    } catch {
      copied = undefined; // asked again the next time
      return 'unread';
    }
  }

  /** Both lists say the same, whatever was done to one of them. */
  async function mend(): Promise<void> {
    const [stored, settings] = [await browser.storage.local.get(KEYS), await read()];
    const { workSystems, workSystemsState } = settings;
    // A database that cannot be written now is brought up to date at a later start.
    if (workSystemsState !== 'lost') await keepCopy(workSystems).catch(() => undefined);
    const mended =
      workSystemsState === 'lost' ? { workSystemsState } : { workSystems, workSystemsState };
    const isSame = Object.entries(mended).every(
      ([name, value]) => JSON.stringify(stored[name]) === JSON.stringify(value),
    );
    if (!isSame) await browser.storage.local.set(mended);
  }

  async function keepCopy(hosts: readonly string[]): Promise<void> {
    if (JSON.stringify(await copied) === JSON.stringify(hosts)) return;
    await copy.write(hosts);
    copied = Promise.resolve(hosts);
  }

  async function change(wanted: (settings: Settings) => SettingsChange): Promise<void> {
    const before = await read();
    const after = withChange(before, wanted(before));
    const isFewer = before.workSystems.some((host) => !after.workSystems.includes(host));
    // First, so that a system that was named is one whatever comes next. One that is named in the
    // settings alone is one as well; only what is removed must go from both.
    if (after.workSystemsState !== 'lost') {
      await keepCopy(after.workSystems).catch((error: unknown) => {
        if (isFewer) throw error;
      });
    }
    const changed = Object.entries(after).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof Settings]),
    );
    const { workSystems, workSystemsState } = after;
    await browser.storage.local.set({
      ...Object.fromEntries(changed),
      ...(workSystemsState !== 'lost' && { workSystems }),
    });
  }

  return {
    read,
    /** Call when the background starts, and when the settings have changed. */
    mend: () => inTurn(mend),
    /** @param wanted - a change, or what it is with the settings as they are in its turn */
    change: (wanted: SettingsChange | ((settings: Settings) => SettingsChange)) =>
      inTurn(() => change(typeof wanted === 'function' ? wanted : () => wanted)),
  };
}

function withCopy(settings: Settings, second: readonly string[]): Settings {
  const workSystems = hostsFrom([...settings.workSystems, ...second]);
  const isShort = settings.workSystems.length < workSystems.length;
  const isBack = isShort || settings.workSystemsState === 'lost';
  return { ...settings, workSystems, ...(isBack && { workSystemsState: 'restored' }) };
}

/**
 * Firefox has no such thing (browser-bugs.md: settings-open-to-scripts): a script of ours in a page
 * could read them.
 */
function closeToPages(): void {
  const local = browser.storage.local as unknown as {
    setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
  };
  void local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
