import * as v from 'valibot';

import { hostsFrom } from '../address/host';
import { sidebarTabs } from '../tabs/sidebar-tabs';
import { SenseChoices } from './sense-choices';

/** Hosts as `hostFrom` writes them, however they were written. A bad row costs that row. */
const Sites = v.pipe(
  v.array(v.unknown()),
  v.transform((rows: unknown[]) => hostsFrom(rows)),
);

const fields = {
  /** Off everywhere when false. */
  on: v.boolean(),
  /** Hosts on which Codelight keeps out of the page. */
  sitesOff: Sites,
  /** Hosts of systems that show patients: they and all below them are never touched. */
  workSystems: Sites,
  /** What became of the list of work systems; told until the learner has read it. */
  workSystemsState: v.picklist(['sound', 'restored', 'lost']),
  /** Mark on `sitesOn` only, and nowhere else. */
  onlyListed: v.boolean(),
  sitesOn: Sites,
  /** Hosts on which a note keeps nothing of what stands around its words. */
  noContext: Sites,
  /** Which kinds of marks are drawn. */
  markTerms: v.boolean(),
  markNotes: v.boolean(),
  /** How much the marks of terms stand out. */
  markStrength: v.picklist(['quiet', 'normal', 'bold']),
  markColour: v.picklist(['pine', 'blue', 'plum']),
  /** Mark the first occurrence in each section, or all. */
  occurrences: v.picklist(['first', 'all']),
  /** Open the card when the pointer rests on a mark this long (milliseconds); 0: never. */
  restMs: v.picklist([0, 300, 500, 800]),
  /** Open it at a click (a click inside a link still follows the link). */
  click: v.boolean(),
  /** Open it while this key is down and the pointer moves over a mark. */
  holdKey: v.picklist(['none', 'Shift', 'Control', 'Alt']),
  /** Offer "Look up" and "Note" beside a fresh selection. */
  selectionBar: v.boolean(),
  /** What the toolbar's button says beside on and off: nothing, or how many terms a page has. */
  badge: v.picklist(['none', 'terms']),
  /** The credential that the learner works towards. */
  goal: v.picklist(['none', 'cpc', 'cpb', 'cca', 'ccs', 'rhit']),
  /** The first-run page was opened: it comes once. */
  welcomed: v.boolean(),
  /** The version of Codelight that the learner has met: a newer one says so once, in a quiet line. */
  seenVersion: v.string(),
  /** What forms with several senses mean on some sites. */
  senses: SenseChoices,
  theme: v.picklist(['system', 'light', 'dark']),
  /** In percent, on top of the browser's own. */
  textSize: v.picklist([100, 125, 150, 200]),
  /** Whether tints and fades take their time. */
  motion: v.picklist(['system', 'none']),
  /** The tab of the sidebar that was open last. */
  sidebarTab: v.picklist(sidebarTabs),
};
type Fields = typeof fields;

const defaults: { readonly [Name in keyof Fields]: v.InferOutput<Fields[Name]> } = {
  on: true,
  sitesOff: [],
  workSystems: [],
  workSystemsState: 'sound',
  onlyListed: false,
  sitesOn: [],
  noContext: [],
  markTerms: true,
  markNotes: true,
  markStrength: 'normal',
  markColour: 'pine',
  occurrences: 'first',
  restMs: 500,
  click: true,
  holdKey: 'none',
  selectionBar: true,
  badge: 'none',
  goal: 'none',
  welcomed: false,
  seenVersion: '',
  senses: [],
  theme: 'system',
  textSize: 100,
  motion: 'system',
  sidebarTab: 'page',
};

type WithDefaults = {
  [Name in keyof Fields]: v.SchemaWithFallback<Fields[Name], v.InferOutput<Fields[Name]>>;
};

/**
 * What the learner chose. Each field falls back on its default by itself, so that
 * one field of a later version, or a damaged one, does not cost the others.
 */
export const Settings = v.object(
  Object.fromEntries(
    Object.entries(fields).map(([name, schema]) => [
      name,
      v.fallback(schema as v.GenericSchema, defaults[name as keyof Fields]),
    ]),
  ) as WithDefaults, // each name with its own schema and default
);

export type Settings = Readonly<v.InferOutput<typeof Settings>>;

/** The lists of sites: many parts add to them at once, so they change row by row. */
export const siteLists = ['sitesOff', 'workSystems', 'sitesOn', 'noContext'] as const;
export type SiteList = (typeof siteLists)[number];

const { sitesOff: _off, workSystems: _systems, sitesOn: _on, noContext: _none, ...plain } = fields;
const Rows = v.optional(v.array(v.string()));
const SiteChangeShape = v.optional(v.strictObject({ add: Rows, remove: Rows }));
const SitesShape = v.strictObject({
  sitesOff: SiteChangeShape,
  workSystems: SiteChangeShape,
  sitesOn: SiteChangeShape,
  noContext: SiteChangeShape,
});
/** A change of some settings, as it crosses from one of our pages to the background. */
export const SettingsChangeShape = v.strictObject({
  ...v.partial(v.strictObject(plain)).entries,
  sites: v.optional(SitesShape),
});
export type SettingsChange = Readonly<v.InferOutput<typeof SettingsChangeShape>>;

/** Settings out of whatever was stored. */
export function settingsFrom(stored: unknown): Settings {
  return v.parse(Settings, isRecord(stored) ? stored : {});
}

/** Whether a value is one that this setting can have; a list of sites may have bad rows. */
export function isSound(name: keyof Settings, value: unknown): boolean {
  return v.is(fields[name], value);
}

/** Settings after a change. Work systems are only ever fewer by being removed by name. */
export function withChange(settings: Settings, { sites = {}, ...rest }: SettingsChange): Settings {
  const lists = siteLists.map((list) => {
    const { add = [], remove = [] } = sites[list] ?? {};
    const gone = new Set(hostsFrom(remove));
    const kept = settings[list].filter((host) => !gone.has(host));
    return [list, hostsFrom([...kept, ...add])] as const;
  });
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  return { ...settings, ...Object.fromEntries([...given, ...lists]) };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
