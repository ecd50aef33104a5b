import { hostOf } from '../note/page-of';
import type { Settings } from '../settings/settings';

/** Why a page is marked or not, as the toolbar's button says it. */
export type ToolbarState = 'on' | 'off-here' | 'off-everywhere';

/** @param url - of the tab; undefined where we may not know it */
export function toolbarState({ on, sitesOff }: Settings, url: string | undefined): ToolbarState {
  if (!on) return 'off-everywhere';
  return sitesOff.includes(hostOf(url ?? '') ?? '') ? 'off-here' : 'on';
}

/** How many terms a page has, in the four letters of a badge. */
export function badgeText(terms: number): string {
  if (terms === 0) return '';
  return terms > 999 ? '999+' : String(terms);
}
