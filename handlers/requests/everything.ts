import type { Handlers, Replies } from '@/core/protocol/protocol';
import type { everythingRequests } from '@/core/requests/everything';

import type { Ports } from './ports';

type Parts = Pick<Ports, 'store' | 'rows' | 'terms' | 'tell'>;

/** Answers what is asked of all that the learner has stored. */
export function everythingHandlers({
  store,
  rows: { everything: rows },
  terms,
  tell,
}: Parts): Handlers<keyof typeof everythingRequests> {
  return {
    'everything.count': async () => rows.countEverything(await store()),
    'everything.read': async () =>
      (await rows.readEverything(await store())) as Replies['everything.read'], // rows are objects
    'everything.erase': async ({ everything }) => {
      await rows.erase(await store(), everything);
      return changed();
    },
    'everything.putBack': async ({ everything }) => {
      await rows.putBack(await store(), everything);
      return changed();
    },
  };

  function changed(): null {
    terms.forget();
    tell.everybody({ news: 'everything.changed' });
    return null;
  }
}
