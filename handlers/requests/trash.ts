import type { Handlers } from '@/core/protocol/protocol';
import type { trashRequests } from '@/core/requests/trash';

import type { Ports } from './ports';

/** Answers what is asked of the trash. */
export function trashHandlers({
  store,
  rows: { trash },
  tell,
}: Pick<Ports, 'store' | 'rows' | 'tell'>): Handlers<keyof typeof trashRequests> {
  return {
    'trash.list': async () => trash.readTrash(await store()),
    'trash.empty': async () => {
      const count = await trash.emptyTrash(await store(), Number.POSITIVE_INFINITY);
      tell.ourselves({ news: 'everything.changed' });
      return count;
    },
  };
}
