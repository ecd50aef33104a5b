import browser from 'webextension-polyfill';

import { hostOf } from '@/core/note/page-of';
import type { Settings } from '@/core/settings/settings';
import { siteState } from '@/core/settings/site-rules';

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

/**
 * Let the content scripts run on every page, except on the sites switched off: those get
 * no script at all, which a check inside the script could not promise.
 */
export async function register(settings: Settings): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts();
  const ids = known.map(({ id }) => id);
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  const { on, onlyListed, sitesOn, sitesOff, workSystems } = settings;
  if (!on || (onlyListed && sitesOn.length === 0)) return;
  const where = {
    matches: onlyListed ? sitesOn.map(pattern) : ['<all_urls>'],
    excludeMatches: [
      ...(onlyListed ? [] : sitesOff.map(pattern)),
      ...workSystems.map((system) => pattern(`*.${system}`)), // with the site itself
    ],
    allFrames: true,
    matchOriginAsFallback: true,
  };
  const scripts = [SHIELD, PAGE].map((script) => ({ ...script, ...where }));
  await browser.scripting.registerContentScripts(scripts);
}

function pattern(host: string): string {
  return `*://${host}/*`;
}

/** Run them in tabs that were open before they were allowed to. */
export async function runInOpenTabs(settings: Settings): Promise<void> {
  if (!settings.on) return;
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  const wanted = tabs.filter(({ url = '' }) => siteState(settings, hostOf(url) ?? '') === 'on');
  // Some tabs refuse (a store's own pages, a tab just closed): the others still get it.
  await Promise.allSettled(wanted.map(({ id = -1 }) => runIn(id)));
}

async function runIn(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: PAGE.css });
  await browser.scripting.executeScript({ target, files: [...SHIELD.js, ...PAGE.js] });
}
