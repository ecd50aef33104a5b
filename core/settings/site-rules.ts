import type { Settings } from './settings';

/** Why a site gets marks or not. */
export type SiteState =
  | 'on'
  /** Paused by the learner, or not on the list where only listed sites are marked. */
  | 'paused'
  /** Shows patients: never touched, and not to be switched on by the way. */
  | 'work-system';

export type SiteSettings = Pick<Settings, 'sitesOff' | 'workSystems' | 'onlyListed' | 'sitesOn'>;

/** @param host - as `hostOf` gives it */
export function siteState(settings: SiteSettings, host: string): SiteState {
  if (settings.workSystems.some((system) => isWithin(host, system))) return 'work-system';
  const isPaused = settings.onlyListed
    ? !settings.sitesOn.includes(host)
    : settings.sitesOff.includes(host);
  return isPaused ? 'paused' : 'on';
}

/** What to change so that a site is marked, or is not. Nothing, for a work system. */
export function withSite(settings: SiteSettings, host: string, isOn: boolean): Partial<Settings> {
  const { sitesOff, sitesOn, onlyListed } = settings;
  if (siteState(settings, host) === 'work-system') return {};
  if (onlyListed) return { sitesOn: isOn ? withOne(sitesOn, host) : without(sitesOn, host) };
  return { sitesOff: isOn ? without(sitesOff, host) : withOne(sitesOff, host) };
}

/**
 * The host name in what a learner typed: an address, or a name with or without a star before it.
 *
 * @returns undefined where there is none
 */
export function siteIn(typed: string): string | undefined {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/^\*\./, '')
    .replace(/[/?#:].*$/, '');
  return /^(?=.{1,253}$)[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)*$/u.test(
    host,
  )
    ? host
    : undefined;
}

/** A work system is its site and every site below: portal.ehr.example is of ehr.example. */
function isWithin(host: string, system: string): boolean {
  return host === system || host.endsWith(`.${system}`);
}

function withOne(sites: readonly string[], host: string): string[] {
  return sites.includes(host) ? [...sites] : [...sites, host];
}

function without(sites: readonly string[], host: string): string[] {
  return sites.filter((site) => site !== host);
}
