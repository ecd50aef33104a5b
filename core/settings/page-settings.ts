import { hostOf } from '../address/page-of';
import { lookOf } from './look';
import { choicesOn } from './sense-choices';
import type { Settings } from './settings';
import { siteState } from './site-rules';

const shared = [
  ...(['markTerms', 'markNotes', 'markStrength', 'markColour', 'occurrences'] as const),
  ...(['restMs', 'click', 'holdKey', 'selectionBar', 'badge'] as const),
] as const;

/** What the script of a page is told of the settings: no site's name, and no other site's choices. */
export interface PageSettings extends Pick<Settings, (typeof shared)[number]> {
  /** `data-…` attributes of its card. */
  readonly look: Readonly<Record<string, string>>;
  /** What forms mean on this site. */
  readonly senses: Readonly<Record<string, string>>;
}

/** Where a script of ours is. Addresses and origins as the browser gives them. */
export interface Standing {
  /** Of the frame that the script is in; '' where it has none. */
  readonly url: string;
  /** Of the page in the tab. */
  readonly tabUrl: string;
  readonly isTop: boolean;
  /** Origins of the frames around it, the nearest first; undefined where nobody can say. */
  readonly around: readonly string[] | undefined;
}

/**
 * @param standing - undefined: a page of our own
 * @returns undefined where nothing is to be marked: the script ends itself
 */
export function pageSettingsFor(settings: Settings, standing?: Standing): PageSettings | undefined {
  if (!settings.on || (standing && !isWanted(settings, standing))) return undefined;
  const { url = '', tabUrl = '' } = standing ?? {};
  const host = hostOf(url) ?? hostOf(tabUrl) ?? '';
  const senses = Object.fromEntries(choicesOn(host, settings.senses));
  return { ...only(settings), look: lookOf(settings), senses };
}

/** A frame is quiet when its own site is switched off, or that of a page around it. */
function isWanted(settings: Settings, { url, tabUrl, isTop, around }: Standing): boolean {
  const own = hostOf(url);
  const page = isTop ? own : hostOf(tabUrl);
  const between = isTop ? [] : (around ?? []).slice(0, -1).map((origin) => hostOf(origin));
  const hosts = [own, page, ...between].filter((host) => host !== undefined);
  if (hosts.some((host) => siteState(settings, host) === 'work-system')) return false;
  // A frame that hides where it is from may be a work system's (browser-bugs.md: ancestors-hidden).
  if (settings.workSystems.length > 0 && between.includes(undefined)) return false;
  // Where only listed sites are marked, it is the page's that is listed, not each frame's.
  const asked = settings.onlyListed ? [page ?? ''] : hosts;
  return asked.every((host) => siteState(settings, host) === 'on');
}

function only(settings: Settings): Pick<Settings, (typeof shared)[number]> {
  return Object.fromEntries(shared.map((name) => [name, settings[name]])) as Pick<
    Settings,
    (typeof shared)[number]
  >; // exactly these
}
