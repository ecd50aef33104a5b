import { render } from 'preact';

import type { CardPosition, CardSubject } from '@/core/card/subject';
import type { FromCard } from '@/core/card/talk';
import type { Room } from '@/platform/card-room/room';

import { CardOnPage } from './CardOnPage';
import { createCardDesk } from './card-desk';
import { onCardKey } from './card-keyboard';
import type { CardNotes } from './card-notes';
import type { Drawn } from './drawn';
import type { CardPorts } from './ports';

interface Options {
  readonly room: Room;
  readonly ports: CardPorts;
  readonly subject: CardSubject;
  readonly position: CardPosition | undefined;
  readonly notes: CardNotes;
  readonly tell: (message: FromCard) => void;
  /** What was being written when the card was made anew. */
  readonly editing: string | undefined;
  /** Whether what is pressed was in plain sight. */
  readonly isInSight: () => boolean;
}

/** Draw one card, and let keys act on it. */
export function drawCard(options: Options): Drawn {
  const { room, ports, subject, position, notes, tell, editing, isInSight } = options;
  const { surface } = room;
  const life = new AbortController();
  const desk = createCardDesk({ room, ports, notes, tell, isInSight });
  onCardKey(room, desk, life.signal);
  desk.open(subject, editing);
  render(<CardOnPage desk={desk} position={position} />, surface);
  return {
    grow: desk.card.grow,
    focus: desk.focus.toHeading,
    resume: desk.focus.toField,
    leave: desk.leave,
    lock() {
      desk.isLocked.value = true;
    },
    away(isAway) {
      desk.isAway.value = isAway;
    },
    end() {
      life.abort();
      desk.end();
      render(null, surface);
    },
  };
}
