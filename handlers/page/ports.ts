import type { PageAddress } from '@/core/address/page-address';
import type { News, Order } from '@/core/protocol/news';
import type { Ask } from '@/core/protocol/protocol';
import type { CardNews } from '@/platform/cards/announce';
import type { CardParts } from '@/platform/page/card-element';

/** What the script of a page is given by its entrypoint: all that it may not reach for itself. */
export interface PagePorts {
  readonly ask: Ask;
  /** Tell the background and our own pages. */
  readonly tell: (news: News) => void;
  readonly onNews: (react: (news: News) => void, signal: AbortSignal) => void;
  /** @param react - returns what the order is answered with */
  readonly onOrder: (react: (order: Order) => unknown, signal: AbortSignal) => void;
  /** False in a page that has outlived an update of the extension: nobody answers it. */
  readonly isCurrent: () => boolean;
  /** Tell the background of a card. @returns whether the page around shows it, where that is asked */
  readonly announce: (news: CardNews) => Promise<boolean>;
  readonly createInside: CardParts['createInside'];
  /** Of the page that is read, as it is now. */
  readonly address: () => PageAddress;
  /** Whether this frame is the tab's page itself. */
  readonly isTop: boolean;
  /** A page of our own: there is nobody to keep out of it. */
  readonly isOurs: boolean;
  readonly isFirefox: boolean;
  /** The match index of the glossary, as `compileIndex` makes it. */
  readonly glossary: string;
  /** The style sheet of marks where each shadow root needs it as well; '' elsewhere (browser-bugs.md: highlight-rules-in-root). */
  readonly sheet: string;
}
