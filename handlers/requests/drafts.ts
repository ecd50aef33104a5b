import type { Asker } from '@/core/protocol/asker';
import type { Handlers, Replies } from '@/core/protocol/protocol';
import type { draftRequests } from '@/core/requests/drafts';

import type { Ports } from './ports';

/** Answers what is asked of drafts. Whoever stands on a page has those of that page alone. */
export function draftHandlers({
  drafts,
}: Pick<Ports, 'drafts'>): Handlers<keyof typeof draftRequests> {
  return {
    'drafts.here': async (_, asker) => (await drafts.on(placeOf(asker))) as Replies['drafts.here'], // as they were kept
    'drafts.keep': async ({ key, draft }, asker) => {
      await drafts.keep(placeOf(asker), key, draft);
      return null;
    },
  };
}

/** Where drafts are kept by: pages without an address are not one place, so that they have none. */
function placeOf(asker: Asker): string | undefined {
  if (asker.is === 'ourselves') return 'ourselves';
  return asker.url === '' ? undefined : asker.url;
}
