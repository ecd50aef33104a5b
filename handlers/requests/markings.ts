import type { Marking } from '@/core/own/marking';
import type { Asker } from '@/core/protocol/asker';
import type { Handlers } from '@/core/protocol/protocol';
import type { markingRequests } from '@/core/requests/markings';

import { asked } from './asked';
import type { Ports } from './ports';
import { tellTermsChanged } from './terms-changed';

type Parts = Pick<Ports, 'store' | 'rows' | 'book' | 'terms' | 'tell' | 'now'>;
type MarkingHandlers = Handlers<keyof typeof markingRequests>;

/** Answers what is asked of what the learner changes about entries of ours. */
export function markingHandlers(parts: Parts): MarkingHandlers {
  const { store, book, now } = parts;
  const { own } = parts.rows;
  const changed = tellTermsChanged(parts);
  return {
    'marking.choose': ({ request, termId, marks }, asker) =>
      mark('marking.choose', request, asker, termId, { marks }),
    'marking.forms': ({ request, termId, also }, asker) =>
      mark('marking.forms', request, asker, termId, { also }),
  };

  /** @throws {RangeError} for an id that no entry of ours has */
  async function mark(
    name: keyof MarkingHandlers,
    request: string,
    asker: Asker,
    termId: string,
    change: Partial<Marking>,
  ): Promise<Marking> {
    if (!(await book.get(termId))) throw new RangeError(`No entry "${termId}"`);
    const record = asked(name, request, asker, now());
    return changed(await own.setMarking(await store(), termId, change, record));
  }
}
