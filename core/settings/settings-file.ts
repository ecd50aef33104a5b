import * as v from 'valibot';

import { Settings } from './settings';

/** What a file of settings begins with, so that another file is not taken for one. */
const KIND = 'codelight-settings';
/** Far more than settings ever take. */
const LONGEST = 1_000_000;
/** What is of this browser and not of the learner. */
const OWN_TO_BROWSER: readonly string[] = ['welcomed', 'seenVersion', 'sidebarTab'];

export type ReadSettings =
  | { readonly ok: true; readonly settings: Partial<Settings> }
  | { readonly ok: false; readonly problem: FileProblem };

/** What is wrong with a file; which setting, where it is one. */
export type FileProblem =
  | { readonly is: 'too-long' | 'foreign' }
  | { readonly is: 'unknown' | 'unsound'; readonly name: string };

/** Settings as a file to take along. */
export function writeSettings(settings: Settings): string {
  const kept = Object.entries(settings).filter(([name]) => !OWN_TO_BROWSER.includes(name));
  return `${JSON.stringify({ kind: KIND, settings: Object.fromEntries(kept) }, null, 2)}\n`;
}

/** Settings out of a file, all of them sound, or none. What the file does not name stays as it is. */
export function readSettingsFile(text: string): ReadSettings {
  if (text.length > LONGEST) return { ok: false, problem: { is: 'too-long' } };
  const file = parsed(text);
  if (!isRecord(file) || file.kind !== KIND || !isRecord(file.settings)) {
    return { ok: false, problem: { is: 'foreign' } };
  }
  const settings: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(file.settings)) {
    if (!Object.hasOwn(Settings.entries, name) || OWN_TO_BROWSER.includes(name)) {
      return { ok: false, problem: { is: 'unknown', name: name.slice(0, 60) } };
    }
    if (!isSound(name as keyof Settings, value)) {
      return { ok: false, problem: { is: 'unsound', name } };
    }
    settings[name] = value;
  }
  return { ok: true, settings: settings as Partial<Settings> }; // each was checked
}

/** A setting falls back on its default where a value is not sound: a sound one stays what it is. */
function isSound(name: keyof Settings, value: unknown): boolean {
  const kept = v.parse(Settings.entries[name], value);
  return JSON.stringify(kept) === JSON.stringify(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not JSON: no file of ours
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
