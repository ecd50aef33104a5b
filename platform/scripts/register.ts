import browser from 'webextension-polyfill';

import { hostOf } from '@/core/address/page-of';
import { createTurns } from '@/core/protocol/in-turn';
import type { Settings } from '@/core/settings/settings';
import { siteState } from '@/core/settings/site-rules';

import { type Where, whereFor } from './patterns';

interface Script {
  readonly id: string;
  readonly js: string[]; // not readonly: as the browser's types have it
  readonly css?: string[];
  readonly runAt: 'document_start' | 'document_idle';
}

/** First in line for what is typed, before the page's own scripts. */
const SHIELD: Script = { id: 'shield', js: ['shield.js'], runAt: 'document_start' };
/** Everything else, when the page is there to be read. */
const PAGE = {
  id: 'page',
  js: ['page.js'],
  css: ['assets/marks.css'],
  runAt: 'document_idle',
} satisfies Script;
/** Registered where nothing is, to see whether the browser takes a pattern. */
const PROBE: Script = { ...SHIELD, id: 'probe' };

/**
 * Keeps the content scripts registered for every page but those of sites switched off: those get
 * no script at all, which a check inside the script could not promise.
 *
 * @param read - the settings as they are now
 */
export function keepScripts(read: () => Promise<Settings>) {
  const inTurn = createTurns();
  return {
    /** Call after each change. One after another: the settings are read when it is their turn. */
    update: () =>
      inTurn(async () => {
        const settings = await read();
        await register(whereFor(settings));
        return settings;
      }),
  };
}

async function register(where: Where | undefined): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts();
  const ids = known.map(({ id }) => id);
  if (!where) {
    if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
    return;
  }
  await put(where, ids).catch(async () => put(await onlyUsable(where), ids));
}

/** In one step for each script: at no moment is it registered for more than it may be. */
async function put(where: Where, known: readonly string[]): Promise<void> {
  const scripts = [SHIELD, PAGE].map((script) => ({
    ...script,
    ...where,
    allFrames: true,
    matchOriginAsFallback: true,
  }));
  const [old, added] = [
    scripts.filter(({ id }) => known.includes(id)),
    scripts.filter(({ id }) => !known.includes(id)),
  ];
  if (old.length > 0) await browser.scripting.updateContentScripts(old);
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
}

/** A pattern that the browser does not take costs that site: its script is told to end itself. */
async function onlyUsable({ matches, excludeMatches }: Where): Promise<Where> {
  const keep = async (patterns: readonly string[]) => {
    const usable: string[] = [];
    for (const pattern of patterns) if (await isUsable(pattern)) usable.push(pattern);
    return usable;
  };
  return { matches: await keep(matches), excludeMatches: await keep(excludeMatches) };
}

async function isUsable(pattern: string): Promise<boolean> {
  const nowhere = { matches: ['https://probe.invalid/*'], excludeMatches: [pattern] };
  try {
    await browser.scripting.registerContentScripts([
      { ...PROBE, ...nowhere, persistAcrossSessions: false },
    ]);
  } catch {
    return false;
  }
  await browser.scripting.unregisterContentScripts({ ids: [PROBE.id] });
  return true;
}

/** Run them in tabs that were open before they were allowed to. */
export async function runInOpenTabs(settings: Settings): Promise<void> {
  if (!settings.on) return;
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  const wanted = tabs.filter(({ url = '' }) => siteState(settings, hostOf(url) ?? '') === 'on');
  // Nobody tells which sites are in the frames of a tab: where some are named, frames wait
  // (browser-bugs.md: frames-of-tab-unknown).
  const { workSystems, sitesOff } = settings;
  const allFrames = workSystems.length === 0 && sitesOff.length === 0;
  // Some tabs refuse (a store's own pages, a tab just closed): the others still get it.
  await Promise.allSettled(wanted.map(({ id = -1 }) => runIn({ tabId: id, allFrames })));
}

async function runIn(target: { tabId: number; allFrames: boolean }): Promise<void> {
  await browser.scripting.insertCSS({ target, files: PAGE.css });
  await browser.scripting.executeScript({ target, files: [...SHIELD.js, ...PAGE.js] });
}
