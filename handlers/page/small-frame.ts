import type { CardSubject } from '@/core/card/subject';
import type { Quote } from '@/core/note/note';
import { newNonce } from '@/platform/page/card-element';

import type { PagePorts } from './ports';
import { quoteOf } from './quote-of';

/** In a frame smaller than this no card can be read. CSS pixels. */
const NARROWEST = 300;
const LOWEST = 240;
/** A hand needs so long from a small frame to the corner where its card is. Milliseconds. */
const REACH_MS = 1_200;

/** A card that is shown for a small frame. */
interface Behalf {
  readonly token: string;
  readonly quote: Quote | undefined;
  isPointed: boolean;
}

export type SmallFrames = ReturnType<typeof createSmallFrames>;

/** The card of a small frame is shown by the page around it, under a token that the frame makes. */
export function createSmallFrames(
  { announce, isTop }: Pick<PagePorts, 'announce' | 'isTop'>,
  signal: AbortSignal,
) {
  let behalf: Behalf | undefined;
  let sent: string | undefined;

  return {
    /** Whether this frame is too small for a card. */
    isHere: () => !isTop && (innerWidth < NARROWEST || innerHeight < LOWEST),
    /** Ask the page around to show it. @returns whether it does */
    async send(subject: CardSubject, range: StaticRange): Promise<boolean> {
      const nonce = newNonce();
      const quote = await quoteOf(range, signal);
      const news = { card: 'elsewhere', nonce, subject, ...(quote && { quote }) } as const;
      const isShown = await announce(news);
      sent = isShown ? nonce : undefined;
      return isShown;
    },
    /** The pointer has left the words. */
    left(): void {
      if (sent) void announce({ card: 'left', nonce: sent });
    },
    /** This page shows one for a frame. */
    receive(token: string, quote: Quote | undefined): void {
      behalf = { token, quote, isPointed: false };
    },
    /** The words of the frame that its card is on. */
    quote: () => behalf?.quote,
    /** The pointer is on the card. */
    point(): void {
      if (behalf) behalf.isPointed = true;
    },
    forget(token: string | undefined): void {
      if (behalf?.token === token) behalf = undefined;
    },
    /** Do this if the pointer has not come to the card in the time that a hand needs. */
    whenLeft(token: string, act: () => void): void {
      setTimeout(() => behalf?.token === token && !behalf.isPointed && act(), REACH_MS);
    },
  };
}
