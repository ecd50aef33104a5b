import type { CardPosition, CardSubject } from '@/core/card/subject';
import type { FromCard, ToCard } from '@/core/card/talk';

import { createFocusGuard, focusedInPage, giveFocusBack, onEscapeInPage } from './card-focus';
import { homeFor, moveInto } from './card-home';
import type { CardInside, Talk } from './card-inside';
import { createCardPlace } from './card-place';
import { type CardSurface, createSurface } from './card-surface';
import { blur, isInPage, removeElement } from './dom';
import { type Edges, roomIn } from './place-card';
import type { Shield } from './shield';

/** A card that is warm and not opened goes after this long, in milliseconds. */
const WARM_MS = 4_000;
/** What is not there by now is shown as being looked up. */
const PATIENCE_MS = 200;
/** A card that says nothing for so long has no script: its frame was not let in. */
const DEAF_MS = 3_000;

export interface CardOptions {
  readonly subject: CardSubject;
  /** The words it is on; without any it stands in the window's corner. */
  readonly range?: AbstractRange | undefined;
  /** Which side of its words it should be on, if there is room. */
  readonly prefers?: 'below' | 'above';
  readonly position?: CardPosition | undefined;
  readonly isFocused?: boolean;
  /** It is shown for a small frame, under the token that this has asked with. */
  readonly behalf?: string;
  /** What the card tells that is not about where it is. */
  readonly hear: (message: FromCard) => void;
  /** Called once, however it was closed. */
  readonly onClose: () => void;
}

type State = Extract<FromCard, { tell: 'state' }>;

interface Open {
  readonly options: CardOptions;
  isPinned: boolean;
  isWriting: boolean;
  editing?: string | undefined;
}

/** Our one element, while it is in the page. */
interface Card {
  readonly nonce: string;
  readonly surface: CardSurface;
  readonly inside: CardInside;
  /** Of the page when it was made: the background binds its notes to that. */
  readonly address: string;
  /** The token of the small frame that it was made for: its notes are that frame's. */
  readonly behalf: string | undefined;
  readonly life: AbortController;
  isHeard: boolean;
  open: Open | undefined;
  focusedBefore: HTMLElement | undefined;
}

interface Parts {
  /** What a card is drawn in: a frame, or on a page of our own an element. */
  readonly createInside: (box: Element, nonce: string, talk: Talk) => CardInside;
  /** `data-…` attributes for its styles, asked at each showing. */
  readonly look: () => Readonly<Record<string, string>>;
  /** None on a page of our own, whose card hears what the window hears. */
  readonly shield: Shield | undefined;
  /** Say to the background that a card of this nonce comes, or has gone. */
  readonly announce: (nonce: string, behalf: string | undefined) => void;
  /** Say that one is shown: those in other frames go. */
  readonly opened: (nonce: string) => void;
  readonly withdraw: (nonce: string) => void;
  readonly signal: AbortSignal;
}

export type CardHost = ReturnType<typeof createCardHost>;

/** Where cards are shown, one at a time: in the page, out of its reach. */
export function createCardHost(parts: Parts) {
  const { createInside, look, shield, announce, opened, withdraw, signal } = parts;
  let card: Card | undefined;
  let cooling: ReturnType<typeof setTimeout> | undefined;
  const guard = createFocusGuard({
    host: () => card?.surface.host,
    takeBack,
    lock: () => tell({ tell: 'locked' }),
    giveUp: () => remove(), // what was typed is kept as a draft
    signal,
  });

  function make(range: AbstractRange | undefined, behalf?: string): Card {
    const nonce = newNonce();
    const life = new AbortController();
    const surface = createSurface(look());
    const talk = { hear: (message: FromCard) => hear(message), onLost: remove };
    const inside = createInside(surface.box, nonce, talk);
    announce(nonce, behalf);
    life.signal.addEventListener('abort', () => withdraw(nonce));
    moveInto(homeFor(range?.startContainer), surface.host);
    shield?.guard(surface.host, () => card?.open?.editing !== undefined && guard.lost());
    return {
      ...{ nonce, surface, inside, life },
      address: location.href,
      behalf,
      isHeard: false,
      open: undefined,
      focusedBefore: undefined,
    };
  }

  /** A pointer is on a mark: what a card needs is made ready, so that it opens at once. */
  function warm(termId: string | undefined, range: AbstractRange): void {
    if (card && card.address !== location.href && !card.open) remove();
    card ??= make(range);
    if (termId !== undefined) tell({ tell: 'warm', termId });
    if (!card.open) coolLater();
  }

  function coolLater(): void {
    clearTimeout(cooling);
    cooling = setTimeout(() => {
      if (!card?.open) remove();
    }, WARM_MS);
  }

  function show(options: CardOptions): void {
    const before = card?.open;
    if (card) card.open = undefined;
    before?.options.onClose();
    begin(options);
  }

  function begin(options: CardOptions, editing?: string): void {
    if (card && !isFit(card, options)) remove();
    clearTimeout(cooling);
    card ??= make(options.range, options.behalf);
    opened(card.nonce);
    const open: Open = { options, isPinned: false, isWriting: false };
    card.open = open;
    guard.reset();
    place.begin(card, options);
    const { subject, position, isFocused = false } = options;
    const room = roomIn(place.window());
    tell({
      tell: 'show',
      subject,
      ...(position && { position }),
      look: look(),
      room,
      ...(editing !== undefined && { editing }),
    });
    if (isFocused) takeFocus();
    const mine = card;
    setTimeout(() => card === mine && card.open === open && place.reveal(), PATIENCE_MS);
    setTimeout(() => card === mine && !mine.isHeard && remove(), DEAF_MS);
  }

  function remove(): void {
    const old = card;
    if (!old) return;
    const hadFocus = isDeepFocus(old);
    card = undefined;
    place.end();
    clearTimeout(cooling);
    old.life.abort();
    shield?.guard(undefined);
    old.inside.end();
    removeElement(old.surface.host);
    if (hadFocus) giveFocusBack(old.focusedBefore);
    old.open?.options.onClose();
  }

  /** A modal dialog makes it inert: then it has to stand in that first. */
  function takeBack(from: HTMLElement | undefined): void {
    place.look();
    const act = () => {
      if (from) blur(from);
      card?.inside.takeFocus();
    };
    if (shield) shield.hush(act);
    else act();
    tell({ tell: 'resume' });
  }

  /** In another place of the page, as it was: what was being written is kept as it is typed. */
  function makeAnew(): void {
    const { open, focusedBefore } = card ?? {};
    if (!card || !open) return;
    card.open = undefined; // nobody is told that it is closed
    remove();
    begin(open.options, open.editing);
    if (card) card.focusedBefore = focusedBefore;
    if (open.isWriting) takeFocus();
  }

  const place = createCardPlace({
    mayClose: () => !card?.open?.isWriting && !card?.open?.isPinned,
    onGone: remove,
    onUprooted: makeAnew,
    tell: (message) => tell(message),
  });

  function tell(message: ToCard): void {
    card?.inside.tell(message);
  }

  function takeFocus(): void {
    if (!card) return;
    if (!isDeepFocus(card)) card.focusedBefore = focusedInPage();
    card.inside.takeFocus();
    tell({ tell: 'focus' });
  }

  function hear(message: FromCard): void {
    if (!card) return;
    card.isHeard = true;
    const { open } = card;
    if (!open) return;
    if (message.tell === 'size') place.fit(message);
    else if (message.tell === 'state') setState(open, message);
    else if (message.tell === 'close') remove();
    else if (message.tell === 'leave') leave(open);
    else if (message.tell === 'blurred') guard.lost();
    open.options.hear(message);
  }

  function setState(open: Open, { isPinned, isWriting, editing }: State): void {
    Object.assign(open, { isPinned, isWriting, editing });
  }

  /** Tab leads back into the page: with the card gone, or, if it is to stay, past it. */
  function leave({ isPinned, isWriting }: Open): void {
    guard.explain();
    const before = card?.focusedBefore;
    if (!isPinned && !isWriting) {
      remove();
      return;
    }
    if (card) blur(card.inside.element);
    giveFocusBack(before);
  }

  const mayClose = () => card?.open !== undefined && place.mayClose();
  onEscapeInPage({ signal, mayClose, close: remove });
  signal.addEventListener('abort', remove);
  return {
    warm,
    show,
    hide: remove,
    /** The learner has gone elsewhere. */
    leave(): void {
      if (card?.isHeard) tell({ tell: 'leave' });
      else remove();
    },
    nonce: () => card?.nonce,
    tell,
    takeFocus,
    /** Whether an event of the page comes from the card. */
    owns: (target: EventTarget | null) => card !== undefined && target === card.surface.host,
    isOpen: () => card?.open !== undefined,
    isPinned: () => card?.open?.isPinned ?? false,
    isWriting: () => card?.open?.isWriting ?? false,
    /** Where it is in the window, if one is to be seen. */
    box: (): Edges | undefined => (card?.open ? place.box() : undefined),
  };
}

/** By which the background knows what was announced to it: 32 hexadecimal digits. */
export function newNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** Whether a card that is there can show this: it is this page's, or this small frame's. */
function isFit({ address, behalf, surface }: Card, options: CardOptions): boolean {
  return address === location.href && behalf === options.behalf && isInPage(surface.host);
}

function isDeepFocus({ surface }: Card): boolean {
  return focusedInPage() === surface.host;
}
