/** What is drawn in a card's room, until something else is. */
export interface Drawn {
  /** Show all of it. */
  grow(): void;
  focus(): void;
  /** What was typed in has the focus again. */
  resume(): void;
  /** The learner has gone elsewhere. */
  leave(): void;
  /** Nothing can be typed here any more. */
  lock(): void;
  /** What is typed goes elsewhere, or comes here again. */
  away(isAway: boolean): void;
  end(): void;
}
