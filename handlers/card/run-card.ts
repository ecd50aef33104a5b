import type { FromCard, ToCard } from '@/core/card/talk';
import type { Quote } from '@/core/note/note';
import { watchSize } from '@/platform/card-room/measure';
import type { Room } from '@/platform/card-room/room';
import { createSightGuard } from '@/platform/card-room/seen';
import { speakIn } from '@/texts/fill-texts';
import { rememberProblems } from '@/texts/problem';

import { createCardNotes } from './card-notes';
import { drawCard } from './draw-card';
import { drawOffer } from './draw-offer';
import type { Drawn } from './drawn';
import { followKeyboard } from './follow-keyboard';
import { followLinks } from './follow-links';
import { keepWheel } from './keep-wheel';
import type { CardPorts } from './ports';
import { createSizeTeller } from './tell-size';

/** Draws what the page's script asks for, and tells it how large that is. */
export function runCard(ports: CardPorts, room: Room, port: MessagePort): void {
  const life = new AbortController();
  const { signal } = life;
  const tell = (message: FromCard) => port.postMessage(message);
  let quoted = Promise.withResolvers<Quote | undefined>();
  const notes = createCardNotes({
    ports,
    quote() {
      quoted = Promise.withResolvers();
      tell({ tell: 'quote' });
      return quoted.promise;
    },
    signal,
  });
  const isInSight = createSightGuard(room.surface, signal);
  const size = createSizeTeller(room, tell);
  let drawn: Drawn | undefined;

  rememberProblems();
  ports.onNews(notes.hear, signal);
  speakIn(room.root instanceof Document ? room.root.documentElement : room.surface);
  followKeyboard(room, tell, (isAway) => drawn?.away(isAway));
  followLinks(room, ports.ask);
  keepWheel(room, signal);
  watchSize(room.surface, size.tell, signal);
  room.surface.addEventListener('pointerenter', () => tell({ tell: 'pointed' }));
  port.onmessage = ({ data }: MessageEvent<ToCard>) => hear(data); // only our page script has the other end

  function hear(message: ToCard): void {
    if (message.tell === 'show') show(message);
    else if (message.tell === 'room') size.setRoom(message.room);
    else if (message.tell === 'placed') size.setHeight(message.height);
    else if (message.tell === 'grow') drawn?.grow();
    else if (message.tell === 'focus') drawn?.focus();
    else if (message.tell === 'resume') drawn?.resume();
    else if (message.tell === 'leave') drawn?.leave();
    else if (message.tell === 'quote') quoted.resolve(message.quote);
    else if (message.tell === 'locked') drawn?.lock();
  }

  function show(message: Extract<ToCard, { tell: 'show' }>): void {
    const { subject, position, look, editing } = message;
    drawn?.end();
    size.forget();
    room.setLook(ports.css, look);
    size.setRoom(message.room);
    const isOffer = subject.is === 'offer';
    room.surface.classList.toggle('is-offer', isOffer);
    drawn = isOffer
      ? drawOffer(room, tell)
      : drawCard({ room, ports, subject, position, notes, tell, editing, isInSight });
    size.tell();
  }
}
