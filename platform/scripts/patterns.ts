import type { Settings } from '@/core/settings/settings';

/** Which pages get our scripts, in the browser's own patterns. */
export interface Where {
  readonly matches: string[]; // not readonly: as the browser's types have it
  readonly excludeMatches: string[];
}

/** @returns undefined where no page gets any */
export function whereFor(settings: Settings): Where | undefined {
  const { on, onlyListed, sitesOn, sitesOff, workSystems, workSystemsState } = settings;
  if (!on || workSystemsState === 'lost' || (onlyListed && sitesOn.length === 0)) return undefined;
  return {
    matches: onlyListed ? sitesOn.flatMap((site) => patterns(site)) : ['<all_urls>'],
    excludeMatches: [
      ...(onlyListed ? [] : sitesOff.flatMap((site) => patterns(site))),
      ...workSystems.flatMap((system) => patterns(system, 'with those below')),
    ],
  };
}

/** Of one site; the second is for its name with a dot at the end, which is the same site. */
function patterns(host: string, reach?: 'with those below'): string[] {
  if (/^\[|^[\d.]+$/.test(host)) return [`*://${host}/*`]; // below an IP address there is nothing
  const below = reach ? '*.' : '';
  return [`*://${below}${host}/*`, `*://${below}${host}./*`];
}
