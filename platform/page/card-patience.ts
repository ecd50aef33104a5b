import type { Card, OpenCard } from './card-element';

/** A card that is warm and not opened goes after this long, in milliseconds. */
const WARM_MS = 4_000;
/** What is not there by now is shown as being looked up. */
const PATIENCE_MS = 200;
/** A card that says nothing for so long has no script: its frame was not let in. */
const DEAF_MS = 3_000;

interface Parts {
  readonly card: () => Card | undefined;
  /** It was made warm, and not opened in time. */
  readonly onCold: () => void;
  /** It is open, and has not yet what it is to show. */
  readonly onLate: (card: Card) => void;
  /** It was never heard. */
  readonly onDeaf: (card: Card) => void;
}

/** How long a card is waited for, and how long it is kept without being opened. */
export function createPatience({ card, onCold, onLate, onDeaf }: Parts) {
  let cooling: ReturnType<typeof setTimeout> | undefined;
  return {
    coolLater(): void {
      clearTimeout(cooling);
      cooling = setTimeout(() => {
        if (!card()?.open) onCold();
      }, WARM_MS);
    },
    stopCooling: () => clearTimeout(cooling),
    /** A card was opened with this. */
    wait(mine: Card, open: OpenCard): void {
      setTimeout(() => card() === mine && mine.open === open && onLate(mine), PATIENCE_MS);
      setTimeout(() => card() === mine && !mine.isHeard && onDeaf(mine), DEAF_MS);
    },
  };
}
