import { pageBehind } from '../address/page-behind';
import { hostOf } from '../address/page-of';
import { type SiteSettings, siteState } from '../settings/site-rules';

/** Pages that we cannot enter, whatever the learner's settings are. */
const closedKinds = [
  'pdf',
  'source',
  'reader',
  'file',
  'store',
  'browser',
  /** On the web, and no script of ours answers there. */
  'silent',
] as const;
export type Closed = (typeof closedKinds)[number];

/** Why nothing of a page is read. */
export const unreadKinds = ['work-system', 'off', 'no-access', 'paused', ...closedKinds] as const;
export type Unread = (typeof unreadKinds)[number];

const STORES =
  /^https?:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:[/:?#]|$)/i;

/**
 * What sort of page it is that has no script of ours.
 *
 * @param address - '' where the browser does not tell it, which it does not of its own pages
 */
export function closedKind(address: string): Closed {
  if (/^view-source:/i.test(address)) return 'source';
  if (/^about:reader\b/i.test(address)) return 'reader';
  if (isPdf(address)) return 'pdf';
  if (STORES.test(address)) return 'store';
  if (/^file:/i.test(address)) return 'file';
  return /^https?:/i.test(address) ? 'silent' : 'browser';
}

/**
 * Why no script of ours answers on a page. A work system comes first: nothing of it is to be
 * kept, whatever else is so.
 */
export function whyUnread(
  settings: SiteSettings & { readonly on: boolean },
  hasAccess: boolean,
  address: string,
): Unread {
  if (isOfWorkSystem(settings, address)) return 'work-system';
  if (!settings.on) return 'off';
  if (!hasAccess) return 'no-access';
  const host = hostOf(address);
  if (host !== undefined && siteState(settings, host) === 'paused') return 'paused';
  return closedKind(address);
}

/** Also of a view of one: its source, its reading view, a document that it made. */
export function isOfWorkSystem(settings: SiteSettings, address: string): boolean {
  const made = pageBehind(address).replace(/^(?:blob|filesystem):/i, '');
  const host = hostOf(made);
  return host !== undefined && siteState(settings, host) === 'work-system';
}

/**
 * Whether an address says by itself that no script of ours is there. One that ends like a PDF's
 * may be another page; our own pages, which are an extension's, may have one.
 */
export function isSurelyClosed(address: string): boolean {
  if (/^[a-z]+-extension:/i.test(address)) return false;
  return !['silent', 'file'].includes(closedKind(address));
}

function isPdf(address: string): boolean {
  return /^(?:https?|file|blob):/i.test(address) && /\.pdf$/i.test(address.replace(/[?#].*$/s, ''));
}
