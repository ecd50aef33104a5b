import { hostFrom } from '../address/host';
import {
  isRecord,
  isSound,
  type Settings,
  type SettingsChange,
  type SiteList,
  settingsFrom,
  siteLists,
} from './settings';

/** What a file of settings begins with, so that another file is not taken for one. */
const KIND = 'codelight-settings';
/** Far more than settings ever take. */
const LONGEST = 1_000_000;
/** What is of this browser and not of the learner. */
const OWN_TO_BROWSER: readonly string[] = [
  ...['welcomed', 'seenVersion', 'sidebarTab', 'workSystemsState'],
];

export type ReadSettings =
  | {
      readonly ok: true;
      readonly change: SettingsChange;
      /** Rows of lists that name no site; they are left out. */
      readonly bad: readonly string[];
    }
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

/**
 * Settings out of a file, all of them sound, or none. What the file does not name stays as it is,
 * and lists of sites only grow: a site that was named before is not in every file.
 */
export function readSettingsFile(text: string): ReadSettings {
  if (text.length > LONGEST) return { ok: false, problem: { is: 'too-long' } };
  const file = parsed(text);
  if (!isRecord(file) || file.kind !== KIND || !isRecord(file.settings)) {
    return { ok: false, problem: { is: 'foreign' } };
  }
  const given = file.settings;
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(settingsFrom({}), name) || OWN_TO_BROWSER.includes(name)) {
      return { ok: false, problem: { is: 'unknown', name: name.slice(0, 60) } };
    }
    if (!isSound(name as keyof Settings, value)) {
      return { ok: false, problem: { is: 'unsound', name } };
    }
  }
  const lists = siteLists.filter((list) => Object.hasOwn(given, list));
  const rows = lists.flatMap((list) => given[list] as unknown[]); // each was checked
  const kept = settingsFrom(given);
  const plain = Object.keys(given).filter((name) => !siteLists.includes(name as SiteList));
  return {
    ok: true,
    bad: rows.filter((row) => typeof row !== 'string' || hostFrom(row) === undefined).map(String),
    change: {
      ...Object.fromEntries(plain.map((name) => [name, kept[name as keyof Settings]])),
      sites: Object.fromEntries(lists.map((list) => [list, { add: kept[list] }])),
    },
  };
}

/**
 * What takes a change back, and nothing that came after it. Work systems stay named: by now the
 * learner may count on them.
 */
export function undoOf(before: Settings, { sites = {}, ...rest }: SettingsChange): SettingsChange {
  const added = siteLists
    .filter((list) => list !== 'workSystems' && sites[list] !== undefined)
    .map((list) => {
      const remove = (sites[list]?.add ?? []).filter((host) => !before[list].includes(host));
      const add = (sites[list]?.remove ?? []).filter((host) => before[list].includes(host));
      return [list, { add, remove }] as const;
    });
  const plain = Object.keys(rest) as (keyof typeof rest)[];
  return {
    ...Object.fromEntries(plain.map((name) => [name, before[name]])),
    sites: Object.fromEntries(added),
  };
}

/** The learner's choices as they are at first, but for lists of sites. */
export function defaultChoices(): SettingsChange {
  const mine = Object.entries(settingsFrom({})).filter(
    ([name]) => !OWN_TO_BROWSER.includes(name) && !siteLists.includes(name as SiteList),
  );
  return Object.fromEntries(mine);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not JSON: no file of ours
  }
}
