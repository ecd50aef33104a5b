import type { PageSettings } from '@/core/settings/page-settings';
import { findAtPoint } from '@/platform/page/find-at-point';
import type { PageLedger } from '@/platform/page/page-ledger';
import type { PageNotes } from '@/platform/page/page-notes';
import { watchPointer } from '@/platform/page/pointer';
import { watchSelection } from '@/platform/page/selection';
import { type Target, targetOfHit, targetOfNote } from '@/platform/page/targets';

import type { Cards } from './cards';

interface Parts {
  readonly marks: Pick<PageLedger, 'chosenIn'>;
  readonly notes: Pick<PageNotes, 'marksIn'>;
  readonly cards: Cards;
  readonly roots: () => readonly ShadowRoot[];
  readonly settings: () => PageSettings;
  readonly signal: AbortSignal;
}

/** Open cards as the learner has chosen: by resting, clicking, tapping, with a key held. */
export function listenOnPage({ marks, notes, cards, roots, settings, signal }: Parts) {
  watchSelection(
    (selection) => cards.offer(settings().selectionBar ? selection : undefined),
    roots,
    signal,
  );

  const pointer = watchPointer<Target>({
    markAt: (point) =>
      findAtPoint(
        point,
        // A term within a noted passage opens as a term; the rest of the passage as the note.
        (node) => [
          ...marks.chosenIn(node).map(targetOfHit),
          ...notes.marksIn(node).map(targetOfNote),
        ],
        roots(),
      ),
    restMs: () => settings().restMs,
    opensByClick: () => settings().click,
    holdKey: () => settings().holdKey,
    onOpen: (target, by) =>
      cards.open(target, by === 'click' ? 'full' : 'brief', {
        isPassing: by === 'rest' || by === 'hold',
      }),
    onIntent: cards.warm,
    onLeave: cards.leave,
    isCard: cards.owns,
    isNearCard: cards.isNear,
    signal,
  });
  cards.onPointed(pointer.stay);
  return pointer;
}
