import { pageBehind } from '@/core/address/page-behind';
import { pageOf } from '@/core/address/page-of';
import { isOfWorkSystem, isSurelyClosed, whyUnread } from '@/core/page/unread';
import type { Apart } from '@/core/route/apart';

import type { BrowserPorts } from './ports';

/** A tab whose page we may not be able to enter. */
export interface Tab {
  readonly id: number;
  /** Undefined where we may not know it. */
  readonly url: string | undefined;
  readonly title: string;
  readonly windowId: number | undefined;
}

const LONGEST_TITLE = 300;
const LONGEST_WORDS = 2_000;

/**
 * Open the sidebar where the address alone says that the page is closed to us. Call straight from
 * the learner's gesture: it does not count any more once the page was asked.
 */
export function openIfClosed(
  { openSidebar }: Pick<BrowserPorts, 'openSidebar'>,
  { url = '', windowId }: Tab,
): Promise<void> | undefined {
  if (!isSurelyClosed(url)) return undefined;
  const opening = openSidebar(windowId);
  opening.catch(() => undefined); // whoever leads it says so in a tab
  return opening;
}

/**
 * Why a page cannot be entered, and what of it a note may keep.
 *
 * @param frameUrl - of the frame in it that the words are from
 */
export async function apartOf(
  { readSettings, hasAccess }: Pick<BrowserPorts, 'readSettings' | 'hasAccess'>,
  { url = '', title }: Pick<Tab, 'url' | 'title'>,
  words: string,
  frameUrl?: string,
): Promise<Apart> {
  const [settings, access] = await Promise.all([readSettings(), hasAccess()]);
  if (frameUrl !== undefined && isOfWorkSystem(settings, frameUrl)) return { why: 'work-system' };
  const why = whyUnread(settings, access, url);
  if (why === 'work-system' || url === '') return { why };
  const address = pageOf(pageBehind(url));
  const [shortTitle, shortWords] = [title.slice(0, LONGEST_TITLE), words.slice(0, LONGEST_WORDS)];
  return { why, page: { address, title: shortTitle, words: shortWords.trim() } };
}
