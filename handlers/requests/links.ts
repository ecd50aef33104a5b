import type { Handlers } from '@/core/protocol/protocol';
import type { linkRequests } from '@/core/requests/links';

import type { Ports } from './ports';

/** Opens what a card leads to. */
export function linkHandlers({
  openTab,
}: Pick<Ports, 'openTab'>): Handlers<keyof typeof linkRequests> {
  return {
    'links.open': async ({ url }) => {
      await openTab(url);
      return null;
    },
  };
}
