import { pageBehind } from '../address/page-behind';
import { pageOf } from '../address/page-of';
import type { Note } from './note';

/** What of a note says where it was made, on a page that no script of ours was in. */
export function onAddress(
  page:
    | { readonly address: string; readonly title: string; readonly words?: string | undefined }
    | undefined,
): Pick<Note, 'page' | 'quote'> {
  if (!page) return {};
  const { address, title, words } = page;
  return {
    page: { url: pageOf(pageBehind(address)), title },
    // Nobody saw what stands around them: they are found again only if they are long.
    ...(words !== undefined && { quote: { text: words, before: '', after: '', at: 0 } }),
  };
}
