import type { News } from '@/core/protocol/news';
import type { Ask } from '@/core/protocol/protocol';

/** What the script of a card is given by its entrypoint: all that it may not reach for itself. */
export interface CardPorts {
  readonly ask: Ask;
  /** Tell the background and our own pages. */
  readonly tellOurselves: (news: News) => void;
  readonly onNews: (react: (news: News) => void, signal: AbortSignal) => void;
  /** Whether the card is in a private window. */
  readonly isPrivate: boolean;
  /** The styles of a card. */
  readonly css: string;
}
