import { isWithin } from '../address/host';
import type { Settings, SettingsChange } from './settings';

/** Why a site gets marks or not. */
export type SiteState =
  | 'on'
  /** Paused by the learner, or not on the list where only listed sites are marked. */
  | 'paused'
  /** Shows patients: never touched, and not to be switched on by the way. */
  | 'work-system';

export type SiteSettings = Pick<
  Settings,
  'sitesOff' | 'workSystems' | 'workSystemsState' | 'onlyListed' | 'sitesOn'
>;

/** Names of the settings that decide where we run. */
export const siteSettings: readonly string[] = [
  ...['on', 'sitesOff', 'sitesOn', 'onlyListed', 'workSystems', 'workSystemsState'],
];

/** Whether one of these settings, or a row of a list of sites, decides where we run. */
export function isAboutSites(names: readonly string[]): boolean {
  return names.some((name) => name === 'sites' || siteSettings.includes(name));
}

/**
 * Where the list of work systems is lost, any site may be one.
 *
 * @param host - as `hostOf` gives it
 */
export function siteState(settings: SiteSettings, host: string): SiteState {
  if (settings.workSystemsState === 'lost') return 'work-system';
  if (settings.workSystems.some((system) => isWithin(host, system))) return 'work-system';
  const isPaused = settings.onlyListed
    ? !settings.sitesOn.includes(host)
    : settings.sitesOff.includes(host);
  return isPaused ? 'paused' : 'on';
}

/** What to change so that a site is marked, or is not. Nothing, for a work system. */
export function withSite(settings: SiteSettings, host: string, isOn: boolean): SettingsChange {
  if (siteState(settings, host) === 'work-system') return {};
  const { onlyListed } = settings;
  const change = isOn === onlyListed ? { add: [host] } : { remove: [host] };
  return { sites: { [onlyListed ? 'sitesOn' : 'sitesOff']: change } };
}
