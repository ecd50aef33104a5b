import type { Runtime } from 'webextension-polyfill';

import type { News } from '@/core/protocol/news';
import { isFromPages } from '@/core/protocol/news-shape';

import { isOurselves, listen } from './listen';

/**
 * Hear, in the background or a page of ours, what other parts tell. Of a page's script and of a
 * card only what they have to tell is heard.
 *
 * @param react - told who says it; a page's has a tab
 */
export function hearNews(react: (news: News, sender: Runtime.MessageSender) => void): void {
  listen((message, sender) => {
    if (!('news' in message)) return undefined;
    // Our own pages run our code alone: typed, not checked.
    if (isOurselves(sender) || isFromPages(message)) react(message as News, sender);
    return undefined;
  });
}
