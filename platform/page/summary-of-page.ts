import type { PageAddress } from '@/core/address/page-address';
import { keyOf } from '@/core/hit/hit';
import type { PageHit, PageSummary } from '@/core/page/page-summary';

import { hasFocus } from './dom';
import type { PageLedger } from './page-ledger';
import type { PageNotes } from './page-notes';

/** What this frame holds, for our own pages to list. */
export function summaryOfPage(
  { page }: PageAddress,
  marks: Pick<PageLedger, 'all' | 'chosen'>,
  notes: Pick<PageNotes, 'all' | 'marks'>,
): PageSummary {
  const hits = new Map<string, PageHit>();
  for (const { hit } of marks.all()) {
    const { kind, id } = hit;
    const key = keyOf(hit);
    hits.set(key, { kind, id, count: (hits.get(key)?.count ?? 0) + 1 });
  }
  const placed = notes.marks().map(({ note }) => note.id);
  const lost = notes.all().filter(({ id, quote }) => quote && !placed.includes(id));
  return {
    page,
    hasFocus: hasFocus(document),
    targets: marks.chosen().length + notes.marks().length,
    hits: [...hits.values()],
    placed,
    lost: lost.map(({ id }) => id),
  };
}
