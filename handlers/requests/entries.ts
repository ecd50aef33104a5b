import type { Handlers } from '@/core/protocol/protocol';
import type { entryRequests } from '@/core/requests/entries';

import type { Ports } from './ports';

/** Answers what is asked of entries, ours and the learner's. */
export function entryHandlers({
  terms,
  book,
}: Pick<Ports, 'terms' | 'book'>): Handlers<keyof typeof entryRequests> {
  return {
    'entries.get': async ({ termId }) => (await terms.known()).get(termId),
    'entries.find': ({ words, limit }) => terms.find(words, limit),
    'entries.list': async () => (await terms.known()).summaries(),
    'entries.all': () => book.all(),
  };
}
