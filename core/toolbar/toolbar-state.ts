import { hostOf } from '../address/page-of';
import type { Settings } from '../settings/settings';
import { siteState } from '../settings/site-rules';

/** Why a page is marked or not, as the toolbar's button says it. */
export type ToolbarState = 'on' | 'off-here' | 'off-everywhere';

/** @param url - of the tab; undefined where we may not know it */
export function toolbarState(settings: Settings, url: string | undefined): ToolbarState {
  if (!settings.on) return 'off-everywhere';
  const host = hostOf(url ?? '');
  return host !== undefined && siteState(settings, host) !== 'on' ? 'off-here' : 'on';
}

/** How many terms a page has, in the four letters of a badge. */
export function badgeText(terms: number): string {
  if (terms === 0) return '';
  return terms > 999 ? '999+' : String(terms);
}
