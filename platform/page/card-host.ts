import type { CardSubject } from '@/core/card/subject';
import type { FromCard, ToCard } from '@/core/card/talk';
import {
  type Card,
  type CardOptions,
  type CardParts,
  createCard,
  hasFocusIn,
  isFit,
  isReady,
  type OpenCard,
  setState,
} from './card-element';
import { giveFocusBack, onEscapeInPage } from './card-focus';
import { createCardHold } from './card-hold';
import { createPatience } from './card-patience';
import { createCardPlace } from './card-place';
import { removeElement } from './dom';
import { type Edges, roomIn } from './place-card';

type DrawOptions = Pick<CardOptions, 'subject' | 'position'>;

export type CardHost = ReturnType<typeof createCardHost>;

/** Where cards are shown, one at a time: in the page, out of its reach. */
export function createCardHost(parts: CardParts) {
  const { address, look, shield, opened, signal } = parts;
  let card: Card | undefined;
  function make(options: Pick<CardOptions, 'range' | 'behalf'>): Card {
    const onElsewhere = () => focus.lost();
    return createCard(
      parts,
      options,
      { hear: (message) => hear(message), onLost: remove },
      onElsewhere,
    );
  }

  /** A pointer is on a mark: the card is drawn there, unseen, so that it opens at once. */
  function warm(subject: CardSubject, range: AbstractRange): void {
    if (card?.open) return;
    const options = { subject, range };
    if (card && !isFit(card, address(), options)) remove();
    card ??= make(options);
    if (!isReady(card, options)) {
      card.ready = options;
      place.begin(card, options, false);
      draw(options);
    }
    patience.coolLater();
  }

  function show(options: CardOptions): void {
    const before = card?.open;
    if (card) card.open = undefined;
    before?.options.onClose();
    begin(options);
  }

  function begin(options: CardOptions, editing?: string): void {
    if (card && !isFit(card, address(), options)) remove();
    patience.stopCooling();
    card ??= make(options);
    opened(card.nonce);
    const open: OpenCard = { options, isPinned: false, isWriting: false };
    card.open = open;
    focus.reset();
    const isDrawn = isReady(card, options);
    const isLarge = options.subject.is === 'hit' && options.subject.size === 'full';
    if (isDrawn) place.want();
    else place.begin(card, options, true);
    if (!isDrawn || (isLarge && !place.isFilled())) draw(options, editing);
    else if (isLarge) tell({ tell: 'grow' });
    card.ready = undefined;
    if (options.isFocused) focus.take();
    patience.wait(card, open);
  }

  /** What is not there by now is shown as being looked up; but nothing that has never been heard. */
  function revealLate(one: Card): void {
    one.isLate = true;
    if (one.isHeard) place.reveal();
  }

  /** A process for the first frame of its kind may take its time: it is tried once more. */
  function onDeaf({ open, isSecond }: Card): void {
    if (isSecond) {
      remove();
      return;
    }
    makeAnew();
    if (card && card.open?.options === open?.options) card.isSecond = true;
  }

  function draw({ subject, position }: DrawOptions, editing?: string): void {
    const room = roomIn(place.window());
    const more = { ...(position && { position }), ...(editing !== undefined && { editing }) };
    tell({ tell: 'show', subject, look: look(), room, ...more });
  }

  function remove(): void {
    const old = card;
    if (!old) return;
    const hadFocus = hasFocusIn(old);
    card = undefined;
    place.end();
    patience.stopCooling();
    old.life.abort();
    shield?.guard(undefined);
    old.inside.end();
    removeElement(old.surface.host);
    if (hadFocus) giveFocusBack(old.focusedBefore);
    old.open?.options.onClose();
  }

  /** In another place of the page, as it was: what was being written is kept as it is typed. */
  function makeAnew(): void {
    const { open, focusedBefore } = card ?? {};
    if (!card || !open) return;
    card.open = undefined; // nobody is told that it is closed
    remove();
    begin(open.options, open.editing);
    if (card) card.focusedBefore = focusedBefore;
    if (open.isWriting) focus.take();
  }

  const focus = createCardHold({
    card: () => card,
    isWriting: () => card?.open?.editing !== undefined,
    ...{ shield, tell, signal },
    look: () => place.look(),
    giveUp: () => remove(), // what was typed is kept as a draft
    close: () => remove(),
  });
  const patience = createPatience({
    card: () => card,
    ...{ onCold: remove, onLate: revealLate, onDeaf },
  });
  const place = createCardPlace({
    mayClose: () => !isStaying(),
    onGone: remove,
    onUprooted: makeAnew,
    tell: (message) => tell(message),
  });

  /** Pinned, or written in. */
  function isStaying(): boolean {
    return card?.open?.isWriting || card?.open?.isPinned || false;
  }

  function tell(message: ToCard): void {
    card?.inside.tell(message);
  }

  function hear(message: FromCard): void {
    if (!card) return;
    card.isHeard = true;
    if (message.tell === 'gone') {
      remove();
      return;
    }
    if (message.tell === 'size') place.fit(message);
    if (card.isLate) place.reveal();
    const { open } = card;
    if (!open) return;
    if (message.tell === 'state') setState(open, message);
    else if (message.tell === 'close') remove();
    else if (message.tell === 'leave') focus.leave(open);
    else if (message.tell === 'focused') focus.says(true);
    else if (message.tell === 'blurred') focus.says(false);
    open.options.hear(message);
  }

  onEscapeInPage({ signal, mayClose: () => Boolean(card?.open) && !isStaying(), close: remove });
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
    /** Whether a frame of this page is the card of this nonce, as we have made it. */
    isCard: (nonce: string, frameId: number) =>
      card !== undefined && card.nonce === nonce && card.inside.isIn(frameId),
    tell,
    takeFocus: focus.take,
    /** Whether an event of the page comes from the card. */
    owns: (target: EventTarget | null) => card !== undefined && target === card.surface.host,
    isPinned: () => card?.open?.isPinned ?? false,
    isWriting: () => card?.open?.isWriting ?? false,
    /** Where it is in the window, if one is to be seen. */
    box: (): Edges | undefined => (card?.open ? place.box() : undefined),
  };
}
