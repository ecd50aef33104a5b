import type { CardInside } from './card-inside';
import type { CardSurface } from './card-surface';
import type { Side, Size } from './place-card';

/** A card in its page: where it stands, and what that went by. */
export interface Placed {
  readonly surface: CardSurface;
  readonly inside: CardInside;
  readonly range: AbstractRange | undefined;
  /** What we have put it into. */
  home: Element;
  side: Side;
  size: Size;
  /** The card has said how large it is. */
  isSized: boolean;
  /** It has what it is to show. */
  isFilled: boolean;
  /** It is to be seen once it has that; until then it is only made ready. */
  isWanted: boolean;
  isRtl: boolean;
  isSeen: boolean;
  moves: number;
  /** What the last placing went by. */
  last: string;
}
