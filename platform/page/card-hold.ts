import type { ToCard } from '@/core/card/talk';

import { type Card, hasFocusIn, type OpenCard } from './card-element';
import { createFocusGuard, focusedInPage, giveFocusBack } from './card-focus';
import { blur } from './dom';
import type { Shield } from './shield';

interface Parts {
  readonly card: () => Card | undefined;
  /** An editor is open in it. */
  readonly isWriting: () => boolean;
  readonly shield: Shield | undefined;
  readonly tell: (message: ToCard) => void;
  /** See where in the page it has to stand: a modal dialog makes it inert elsewhere. */
  readonly look: () => void;
  readonly giveUp: () => void;
  readonly close: () => void;
  readonly signal: AbortSignal;
}

/** Gives a card the focus, and holds it there while something is written. */
export function createCardHold({
  card,
  isWriting,
  shield,
  tell,
  look,
  giveUp,
  close,
  signal,
}: Parts) {
  const { says, lost, explain, reset } = createFocusGuard({
    host: () => (isWriting() ? card()?.surface.host : undefined),
    takeBack,
    lock: () => tell({ tell: 'locked' }),
    giveUp,
    signal,
  });

  function takeBack(from: HTMLElement | undefined): void {
    look();
    const one = card();
    const act = () => {
      // The window itself may have it while our element stands for that: it is given anew.
      if (one && from === one.surface.host) blur(one.inside.element);
      else if (from) blur(from);
      one?.inside.takeFocus();
    };
    if (shield) shield.hush(act);
    else act();
    tell({ tell: 'resume' });
  }

  return {
    ...{ says, lost, reset },
    /** Give it the focus, and remember where that came from. */
    take(): void {
      const one = card();
      if (!one) return;
      if (!hasFocusIn(one)) one.focusedBefore = focusedInPage();
      one.inside.takeFocus();
      tell({ tell: 'focus' });
    },
    /** Tab leads back into the page: with the card gone, or, if it is to stay, past it. */
    leave({ isPinned, isWriting }: OpenCard): void {
      explain();
      const one = card();
      const before = one?.focusedBefore;
      if (!isPinned && !isWriting) {
        close();
        return;
      }
      if (one) blur(one.inside.element);
      giveFocusBack(before);
    },
  };
}
