import type { PageSettings } from '@/core/settings/page-settings';
import { announceCard } from '@/platform/cards/announce';
import { type CardHost, createCardHost } from '@/platform/page/card-host';
import { createCardFrame, createCardStage } from '@/platform/page/card-inside';
import { createShield } from '@/platform/page/shield';
import { world } from '@/platform/page/world';

/** Where this frame's cards are shown, with the background told of them. */
export function createPageHost(settings: () => PageSettings, signal: AbortSignal): CardHost {
  world.codelightShield ??= createShield();
  return createCardHost({
    createInside: isOwnPage() ? createCardStage : createCardFrame,
    look: () => settings().look,
    shield: isOwnPage() ? undefined : world.codelightShield,
    announce: (names, behalf) =>
      void announceCard({ card: 'expect', ...names, ...(behalf !== undefined && { behalf }) }),
    opened: (nonce) => void announceCard({ card: 'opened', nonce }),
    withdraw: (nonce) => void announceCard({ card: 'gone', nonce }),
    signal,
  });
}

/** Nobody is to be kept out of a page of our own. */
function isOwnPage(): boolean {
  return /^(?:chrome|moz)-extension:$/.test(location.protocol);
}
