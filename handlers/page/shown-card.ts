import type { CardPosition, CardSubject } from '@/core/card/subject';
import type { FromCard } from '@/core/card/talk';
import { HERE } from '@/core/mark/mark-table';
import type { CardHost } from '@/platform/page/card-host';
import type { Painter } from '@/platform/page/paint';

export interface HowShown {
  readonly isPassing?: boolean;
  readonly isFocused?: boolean;
  readonly position?: CardPosition | undefined;
  /** It is shown for a small frame, under this token. */
  readonly behalf?: string;
}

/** What a card is on, or the two buttons beside a selection. */
interface Shown {
  readonly range: AbstractRange | undefined;
  /** Opened by a pointer that only passes: it closes when that goes. */
  isPassing: boolean;
  readonly isOffer: boolean;
}

interface Parts {
  readonly host: Pick<CardHost, 'show' | 'isWriting'>;
  readonly painter: Pick<Painter, 'add' | 'remove'>;
  readonly hear: (message: FromCard, range: StaticRange | undefined, subject: CardSubject) => void;
  /** Told that the card of a small frame is closed. */
  readonly onForget: (token: string) => void;
}

export type ShownCard = ReturnType<typeof createShownCard>;

/** The one card that is shown in a frame, and the light on its words. */
export function createShownCard({ host, painter, hear, onForget }: Parts) {
  let shown: Shown | undefined;
  let whenClosed = () => {};

  return {
    now: () => shown,
    /** Show a card at some words, or without any in the window's corner. */
    show(subject: CardSubject, range: AbstractRange | undefined, how: HowShown = {}): void {
      const { isPassing = false, isFocused = false, position, behalf } = how;
      const here = range instanceof StaticRange ? range : range && new StaticRange(range);
      const isOffer = subject.is === 'offer';
      const mine: Shown = { range, isPassing, isOffer };
      host.show({
        ...{ subject, range: here, position, isFocused },
        ...(isOffer && { prefers: 'above' }),
        ...(behalf !== undefined && { behalf }),
        hear: (message) => hear(message, here, subject),
        onClose() {
          if (here && !isOffer) painter.remove(HERE, here);
          if (shown === mine) shown = undefined;
          if (behalf !== undefined) onForget(behalf);
          whenClosed();
        },
      });
      shown = mine;
      if (here && !isOffer) painter.add(HERE, here);
    },
    /** Do this at once, or when the card in which a note is being written is closed. */
    whenWritten(act: () => void): void {
      if (!host.isWriting()) act();
      else whenClosed = act;
    },
  };
}
