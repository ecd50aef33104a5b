import type { PageSettings } from '@/core/settings/page-settings';
import { type CardHost, createCardHost } from '@/platform/page/card-host';
import { createShield } from '@/platform/page/shield';
import { world } from '@/platform/page/world';

import type { PagePorts } from './ports';

/** Where this frame's cards are shown. The background is told of each of them. */
export function createPageHost(
  { address, createInside, announce, isOurs }: PagePorts,
  settings: () => PageSettings,
  signal: AbortSignal,
): CardHost {
  world.codelightShield ??= createShield();
  return createCardHost({
    ...{ address, createInside, signal },
    look: () => settings().look,
    shield: isOurs ? undefined : world.codelightShield,
    announce: (names, behalf) =>
      void announce({ card: 'expect', ...names, ...(behalf !== undefined && { behalf }) }),
    opened: (nonce) => void announce({ card: 'opened', nonce }),
    withdraw: (nonce) => void announce({ card: 'gone', nonce }),
  });
}

/** Where we are not wanted, nothing of us stays. */
export function endShield(): void {
  world.codelightShield?.end();
  delete world.codelightShield;
}
