import type { CardSubject } from '@/core/card/subject';
import type { FromCard } from '@/core/card/talk';
import { isInCorridor } from '@/platform/page/corridor';
import type { Point } from '@/platform/page/find-at-point';
import type { Selected } from '@/platform/page/selection';
import { targetsIn } from '@/platform/page/targets';
import { wordBoxOf } from '@/platform/page/word-box';

import type { CardsParts } from './cards-parts';
import { createOrderFollower } from './follow-order';
import { createCardOpener } from './open-card';
import { createPageHost } from './page-host';
import { quoteOf } from './quote-of';
import { createSelectionCards } from './selection-cards';
import { createShownCard } from './shown-card';
import { createSmallFrames } from './small-frame';
import { isAsked } from './subjects';
import { createWalk } from './walk';

export type Cards = ReturnType<typeof createCards>;

/** The cards of one frame: one at a time, on a term, a note or the selection. */
export function createCards(parts: CardsParts) {
  const { ports, marks, notes, painter, settings, termsIn, onChoice, roots, signal } = parts;
  const { tell, isCurrent } = ports;
  const host = createPageHost(ports, settings, signal);
  const small = createSmallFrames(ports, signal);
  const shown = createShownCard({ host, painter, hear, onForget: small.forget });
  const opener = createCardOpener({ host, shown, small });
  const targets = () => targetsIn(marks.chosen(), notes.marks());
  const walk = createWalk({
    targets,
    last: opener.last,
    open: (target, position) => opener.open(target, 'brief', { isFocused: true, position }),
    onBeyond: (step) => isCurrent() && tell({ news: 'marks.beyond', step }),
  });
  const selecting = createSelectionCards({
    ...{ show: shown.show, isWriting: host.isWriting, termsIn, roots },
  });
  let whenPointed = () => {};

  function hear(message: FromCard, range: StaticRange | undefined, subject: CardSubject): void {
    if (message.tell === 'go') walk.goOn(message.step);
    else if (message.tell === 'choose' && isAsked(message.form, subject)) onChoice(message.form);
    else if (message.tell === 'quote') void tellQuote(range);
    else if (message.tell === 'act') selecting.act(message.act, range);
    else if (message.tell === 'pointed') onPointer();
  }

  async function tellQuote(range: StaticRange | undefined): Promise<void> {
    const quote = range ? await quoteOf(range, signal) : small.quote();
    host.tell({ tell: 'quote', ...(quote && { quote }) });
  }

  function onPointer(): void {
    small.point();
    whenPointed();
  }

  return {
    open: opener.open,
    warm: opener.warm,
    owns: host.owns,
    whenWritten: shown.whenWritten,
    follow: createOrderFollower({ host, shown, opener, selecting, small, walk, targets, roots }),
    /** Call this whenever the pointer has come to the card. */
    onPointed(act: () => void): void {
      whenPointed = act;
    },
    /** Offer two things to do with a fresh selection, or take the offer back. */
    offer(selection: Selected | undefined): void {
      const now = shown.now();
      if (now && !now.isOffer) return; // a card is open
      if (now) host.hide();
      if (selection) selecting.offer(selection);
    },
    leave(by: 'click' | 'away'): void {
      if (by === 'away') small.left();
      const now = shown.now();
      if (!now || now.isOffer || host.isPinned() || host.isWriting()) return;
      // The card knows best whether it is to stay: what was pressed in it may be on its way here.
      if (by === 'click' || now.isPassing) host.leave();
    },
    /** Whether a point is on the card, its word or the way between; undefined: no card is open. */
    isNear(point: Point): boolean | undefined {
      const range = shown.now()?.range;
      const word = range && wordBoxOf(range);
      const card = host.box();
      return card && isInCorridor(point, word ?? card, card);
    },
  };
}
