import type { Settings } from '@/core/settings/settings';

/** A frame is quiet when its own site is switched off, or that of a page around it. */
export function isWanted({ on, sitesOff }: Settings): boolean {
  // TypeScript knows Chrome's `ancestorOrigins` only as always there.
  const origins = [
    location.origin,
    ...((location.ancestorOrigins as DOMStringList | undefined) ?? []),
  ];
  return on && !origins.some((origin) => sitesOff.includes(hostname(origin)));
}

function hostname(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname : '';
}
