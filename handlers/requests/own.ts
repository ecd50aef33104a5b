import type { Handlers } from '@/core/protocol/protocol';
import type { ownRequests } from '@/core/requests/own';

import { asked } from './asked';
import { given } from './given';
import type { Ports } from './ports';
import { tellTermsChanged } from './terms-changed';

type Parts = Pick<Ports, 'store' | 'rows' | 'terms' | 'tell' | 'now'>;

/** Answers what is asked of the learner's own entries. */
export function ownHandlers(parts: Parts): Handlers<keyof typeof ownRequests> {
  const { store, terms, now } = parts;
  const { own } = parts.rows;
  const changed = tellTermsChanged(parts);
  return {
    'own.index': async () => (await terms.known()).index(),
    'own.list': terms.own,
    'own.save': async ({ request, ...edit }, asker) => {
      const record = asked('own.save', request, asker, now());
      return changed(await own.saveOwn(await store(), given(edit), record));
    },
    'own.delete': async ({ request, id }, asker) => {
      const record = asked('own.delete', request, asker, now());
      return changed(await own.deleteOwn(await store(), id, record));
    },
    'own.restore': async ({ request, id }, asker) => {
      const record = asked('own.restore', request, asker, now());
      return changed(await own.restoreOwn(await store(), id, record));
    },
  };
}
