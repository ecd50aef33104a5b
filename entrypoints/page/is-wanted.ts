import type { Settings } from '@/core/settings/settings';
import { siteState } from '@/core/settings/site-rules';

/** A frame is quiet when its own site is switched off, or that of a page around it. */
export function isWanted(settings: Settings): boolean {
  // TypeScript knows Chrome's `ancestorOrigins` only as always there.
  const origins = [...((location.ancestorOrigins as DOMStringList | undefined) ?? [])];
  const hosts = [location.origin, ...origins].map(hostname);
  // Where only listed sites are marked, it is the page's that is listed, not each frame's.
  const page = hosts.at(-1) ?? '';
  const isPage = (host: string) => !settings.onlyListed || host === page;
  return (
    settings.on &&
    (isOurs(location.origin) ||
      hosts.filter(isPage).every((host) => siteState(settings, host) === 'on')) &&
    hosts.every((host) => siteState(settings, host) !== 'work-system')
  );
}

function isOurs(origin: string): boolean {
  return /^(?:chrome|moz)-extension:/.test(origin);
}

function hostname(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname : '';
}
