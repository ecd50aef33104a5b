import { keysOf } from '@/core/address/address-keys';
import { pageOf } from '@/core/address/page-of';
import type { Note } from '@/core/note/note';

import type { PageFrame } from '@/core/page/page-frame';

/**
 * The notes made on a page: first those whose words stand on it now, in page order; then the lost
 * ones and those on the page as a whole, in the order of `notes`.
 */
export function notesOnPage(
  notes: readonly Note[],
  url: string,
  frames: readonly PageFrame[],
): readonly Note[] {
  const addresses = [pageOf(url), ...frames.map(({ summary }) => summary.page)];
  const pages = new Set(addresses.flatMap(keysOf));
  const order = frames.flatMap(({ summary }) => summary.placed);
  const place = ({ id }: Note) => (order.includes(id) ? order.indexOf(id) : order.length);
  return notes
    .filter(({ page }) => page && pages.has(page.url))
    .toSorted((a, b) => place(a) - place(b));
}
