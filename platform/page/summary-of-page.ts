import type { PageAddress } from '@/core/address/page-address';
import type { PageSummary, PageTerm } from '@/core/page/page-summary';

import { hasFocus } from './dom';
import type { PageMarks } from './page-marks';
import type { PageNotes } from './page-notes';

/** What this frame holds, for our own pages to list. */
export function summaryOfPage(
  { page }: PageAddress,
  marks: PageMarks,
  notes: PageNotes,
): PageSummary {
  const terms = new Map<string, PageTerm>();
  for (const { termId } of marks.all()) {
    terms.set(termId, { termId, count: (terms.get(termId)?.count ?? 0) + 1 });
  }
  const placed = notes.marks().map(({ note }) => note.id);
  const lost = notes.all().filter(({ id, quote }) => quote && !placed.includes(id));
  return {
    page,
    hasFocus: hasFocus(document),
    targets: marks.chosen().length + notes.marks().length,
    terms: [...terms.values()],
    placed,
    lost: lost.map(({ id }) => id),
  };
}
