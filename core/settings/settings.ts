import * as v from 'valibot';

import { SenseChoices } from './sense-choices';

/**
 * What the learner chose. Each field falls back on its default by itself, so that
 * one field of a later version, or a damaged one, does not cost the others.
 */
export const Settings = v.object({
  /** Off everywhere when false. */
  on: v.fallback(v.boolean(), true),
  /** Host names on which Codelight keeps out of the page. */
  sitesOff: v.fallback(v.array(v.string()), []),
  /** Host names of systems that show patients: they and all below them are never touched. */
  workSystems: v.fallback(v.array(v.string()), []),
  /** Mark on `sitesOn` only, and nowhere else. */
  onlyListed: v.fallback(v.boolean(), false),
  sitesOn: v.fallback(v.array(v.string()), []),
  /** Which kinds of marks are drawn. */
  markTerms: v.fallback(v.boolean(), true),
  markNotes: v.fallback(v.boolean(), true),
  /** How much the marks of terms stand out. */
  markStrength: v.fallback(v.picklist(['quiet', 'normal', 'bold']), 'normal'),
  markColour: v.fallback(v.picklist(['pine', 'blue', 'plum']), 'pine'),
  /** Mark the first occurrence in each section, or all. */
  occurrences: v.fallback(v.picklist(['first', 'all']), 'first'),
  /** Open the card when the pointer rests on a mark this long (milliseconds); 0: never. */
  restMs: v.fallback(v.picklist([0, 300, 500, 800]), 500),
  /** Open it at a click (a click inside a link still follows the link). */
  click: v.fallback(v.boolean(), true),
  /** Open it while this key is down and the pointer moves over a mark. */
  holdKey: v.fallback(v.picklist(['none', 'Shift', 'Control', 'Alt']), 'none'),
  /** Offer "Look up" and "Note" beside a fresh selection. */
  selectionBar: v.fallback(v.boolean(), true),
  /** What the toolbar's button says beside on and off: nothing, or how many terms a page has. */
  badge: v.fallback(v.picklist(['none', 'terms']), 'none'),
  /** The credential that the learner works towards. */
  goal: v.fallback(v.picklist(['none', 'cpc', 'cpb', 'cca', 'ccs', 'rhit']), 'none'),
  /** The first-run page was opened: it comes once. */
  welcomed: v.fallback(v.boolean(), false),
  /** The version of Codelight that the learner has met: a newer one says so once, in a quiet line. */
  seenVersion: v.fallback(v.string(), ''),
  /** What forms with several senses mean on some sites. */
  senses: v.fallback(SenseChoices, []),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  /** In percent, on top of the browser's own. */
  textSize: v.fallback(v.picklist([100, 125, 150, 200]), 100),
  /** Whether tints and fades take their time. */
  motion: v.fallback(v.picklist(['system', 'none']), 'system'),
  /** The tab of the sidebar that was open last. */
  sidebarTab: v.fallback(v.picklist(['page', 'glossary', 'notes', 'careers']), 'page'),
});

export type Settings = Readonly<v.InferOutput<typeof Settings>>;

/** Settings out of whatever was stored. */
export function settingsFrom(stored: unknown): Settings {
  return v.parse(Settings, isRecord(stored) ? stored : {});
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
