import browser from 'webextension-polyfill';

import type { Settings } from '@/core/settings/settings';

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
export async function register({ on, sitesOff }: Settings): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts();
  const ids = known.map(({ id }) => id);
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  if (!on) return;
  const where = {
    matches: ['<all_urls>'],
    excludeMatches: sitesOff.map((host) => `*://${host}/*`),
    allFrames: true,
    matchOriginAsFallback: true,
  };
  const scripts = [SHIELD, PAGE].map((script) => ({ ...script, ...where }));
  await browser.scripting.registerContentScripts(scripts);
}

/** Run them in tabs that were open before they were allowed to. */
export async function runInOpenTabs({ on, sitesOff }: Settings): Promise<void> {
  if (!on) return;
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  const wanted = tabs.filter(({ url = '' }) => !sitesOff.includes(new URL(url).hostname));
  // Some tabs refuse (a store's own pages, a tab just closed): the others still get it.
  await Promise.allSettled(wanted.map(({ id = -1 }) => runIn(id)));
}

async function runIn(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: PAGE.css });
  await browser.scripting.executeScript({ target, files: [...SHIELD.js, ...PAGE.js] });
}
