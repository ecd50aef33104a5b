import cardCss from '@/components/style/card.css?inline';
import type { FromCard, ToCard } from '@/core/card/talk';
import type { Quote } from '@/core/note/note';
import { measure, watchSize } from '@/platform/card-room/measure';
import type { Room } from '@/platform/card-room/room';
import { createSightGuard } from '@/platform/card-room/seen';
import { ask } from '@/platform/messages/ask';
import { onNews } from '@/platform/messages/news';
import { speakIn } from '@/texts/fill-texts';
import { rememberProblems } from '@/texts/problem';

import { createCardNotes } from './card-notes';
import { drawCard } from './draw-card';
import { drawOffer } from './draw-offer';
import { followKeyboard } from './follow-keyboard';
import { followLinks } from './follow-links';
import { keepWheel } from './keep-wheel';

/** In a card lower than this, head and foot take one line each. CSS pixels. */
const LOW = 240;

/** Draws what the page's script asks for, and tells it how large that is. */
export function runCard(room: Room, port: MessagePort): void {
  const life = new AbortController();
  const { signal } = life;
  const tell = (message: FromCard) => port.postMessage(message);
  let quoted = Promise.withResolvers<Quote | undefined>();
  const notes = createCardNotes({
    quote() {
      quoted = Promise.withResolvers();
      tell({ tell: 'quote' });
      return quoted.promise;
    },
    signal,
  });
  const isInSight = createSightGuard(room.surface, signal);
  let drawn: ReturnType<typeof drawCard> | ReturnType<typeof drawOffer> | undefined;
  let told = '';
  let height = Number.POSITIVE_INFINITY;

  rememberProblems();
  onNews(notes.hear, signal);
  speakIn(room.root instanceof Document ? room.root.documentElement : room.surface);
  followKeyboard(room, tell, (isAway) => drawn?.away(isAway));
  followLinks(room);
  keepWheel(room, signal);
  watchSize(room.surface, tellSize, signal);
  room.surface.addEventListener('pointerenter', () => tell({ tell: 'pointed' }));
  port.onmessage = ({ data }: MessageEvent<ToCard>) => hear(data); // only our page script has the other end

  function hear(message: ToCard): void {
    if (message.tell === 'show') show(message);
    else if (message.tell === 'room') setRoom(message.room);
    else if (message.tell === 'placed') setHeight(message.height);
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
    told = '';
    room.setLook(cardCss, look);
    setRoom(message.room);
    const isOffer = subject.is === 'offer';
    room.surface.classList.toggle('is-offer', isOffer);
    drawn = isOffer
      ? drawOffer(room, tell)
      : drawCard({ room, subject, position, notes, ask, tell, editing, isInSight });
    tellSize();
  }

  function setRoom({ width }: { readonly width: number }): void {
    room.surface.style.setProperty('--room', `${width}px`);
    tellSize();
  }

  function setHeight(next: number): void {
    height = next;
    tellSize();
  }

  function tellSize(): void {
    const card = room.surface.firstElementChild;
    if (!(card instanceof HTMLElement)) return;
    const isRtl = room.surface.matches(':dir(rtl)');
    room.setLow(false); // as large as it would like to be
    const wanted = measure(card);
    room.setLow(height < LOW && height < wanted.height);
    const size = { ...wanted, isFilled: card.querySelector('.skeleton') === null, isRtl };
    const text = JSON.stringify(size);
    if (text === told || size.height === 0) return;
    told = text;
    tell({ tell: 'size', ...size });
  }
}
