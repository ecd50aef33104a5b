import browser from 'webextension-polyfill';

import type { CardSubject } from '@/core/card/subject';
import type { Quote } from '@/core/note/note';

/** What the script of a page tells of its card. The nonce names it, or what is asked for. */
export type CardNews =
  /** Its document comes. @param behalf - of a small frame that has asked under this token */
  | {
      readonly card: 'expect';
      readonly nonce: string;
      readonly token: string;
      readonly behalf?: string;
    }
  /** It is shown; or gone. */
  | { readonly card: 'opened' | 'gone'; readonly nonce: string }
  /** This frame is too small for a card: the page around may show it. */
  | {
      readonly card: 'elsewhere';
      readonly nonce: string;
      readonly subject: CardSubject;
      readonly quote?: Quote;
    }
  /** The pointer has left the words of such a card. */
  | { readonly card: 'left'; readonly nonce: string };

/**
 * Tell the background. Without an answer there is no card: whoever waits for it gives up.
 *
 * @returns whether the page around shows it, where that was asked
 */
export async function announceCard(news: CardNews): Promise<boolean> {
  // A page that outlived an update of the extension has nobody to tell.
  if (!browser.runtime?.id) return false;
  return (await browser.runtime.sendMessage(news).catch(() => false)) === true;
}
