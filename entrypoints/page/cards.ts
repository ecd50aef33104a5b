import type { CardPosition, CardSubject } from '@/core/card/subject';
import type { FromCard } from '@/core/card/talk';
import type { Order } from '@/core/protocol/news';
import { isInCorridor } from '@/platform/page/corridor';
import type { Point } from '@/platform/page/find-at-point';
import { scrollToRange } from '@/platform/page/go-to';
import { type Selected, selected } from '@/platform/page/selection';
import { type Target, targetsIn } from '@/platform/page/targets';
import { wordBoxOf } from '@/platform/page/word-box';

import type { CardsParts } from './cards-parts';
import { createPageHost } from './page-host';
import { quoteOf } from './quote-of';
import { createSelectionCards } from './selection-cards';
import { createSmallFrames, isSmallFrame } from './small-frame';
import { isAsked, isWanted, subjectOf } from './subjects';
import { createWalk } from './walk';

interface How {
  readonly isPassing?: boolean;
  readonly isFocused?: boolean;
  readonly position?: CardPosition | undefined;
}

/** What a card is on, or the two buttons beside a selection. */
interface Shown {
  readonly range: AbstractRange | undefined;
  /** Opened by a pointer that only passes: it closes when that goes. */
  isPassing: boolean;
  readonly isOffer: boolean;
}

export type Cards = ReturnType<typeof createCards>;

/** The cards of one frame: one at a time, on a term, a note or the selection. */
export function createCards(parts: CardsParts) {
  const { marks, notes, painter, settings, termsIn, onChoice, onBeyond, roots, signal } = parts;
  const host = createPageHost(settings, signal);
  const small = createSmallFrames(signal);
  const targets = () => targetsIn(marks.chosen(), notes.marks());
  const walk = createWalk({
    targets,
    last: () => last,
    open: (target, position) => open(target, 'brief', { isFocused: true, position }),
    onBeyond,
  });
  const selecting = createSelectionCards({ show, isWriting: host.isWriting, termsIn, roots });
  let shown: Shown | undefined;
  let last: StaticRange | undefined;
  let whenClosed = () => {};
  let whenPointed = () => {};

  /** Show a card at some words, or without any in the window's corner. */
  function show(
    subject: CardSubject,
    range: AbstractRange | undefined,
    how: How & { behalf?: string } = {},
  ): void {
    const here = range instanceof StaticRange ? range : range && new StaticRange(range);
    const isOffer = subject.is === 'offer';
    const mine: Shown = { range, isPassing: how.isPassing ?? false, isOffer };
    host.show({
      ...{ subject, range: here, position: how.position, isFocused: how.isFocused ?? false },
      ...(isOffer && { prefers: 'above' }),
      ...(how.behalf !== undefined && { behalf: how.behalf }),
      hear: (message) => hear(message, here, subject),
      onClose() {
        if (here && !isOffer) painter.remove('codelight-here', here);
        if (shown === mine) shown = undefined;
        if (how.behalf !== undefined) small.forget(how.behalf);
        whenClosed();
      },
    });
    shown = mine;
    if (here && !isOffer) painter.add('codelight-here', here);
  }

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

  function open(target: Target, size: 'brief' | 'full', how: How = {}): void {
    if (shown?.range === target.range) {
      shown.isPassing &&= how.isPassing ?? false; // a click keeps what a resting pointer has opened
      if (size === 'full') host.tell({ tell: 'grow' });
      if (how.isFocused) host.takeFocus();
      return;
    }
    if (host.isWriting()) return; // what is being written comes first
    last = target.range;
    const subject = subjectOf(target, size);
    if (!isSmallFrame()) show(subject, target.range, how);
    else void openAround(subject, target.range, how);
  }

  /** In the page around, which has room; here if that has no script of ours. */
  async function openAround(subject: CardSubject, range: StaticRange, how: How): Promise<void> {
    const isShown = await small.send(subject, range).catch(() => false);
    if (!isShown) show(subject, range, how);
  }

  /** A small frame of this page has no room for its card. */
  function showFor({ token, subject, quote }: Extract<Order, { order: 'show-for' }>): boolean {
    if (host.isWriting()) return true; // what is being written comes first
    small.receive(token, quote);
    show(subject, undefined, { isPassing: true, behalf: token });
    return true;
  }

  function showOnPage(order: Extract<Order, { order: 'show' }>): void {
    const target = targets().find((one) => isWanted(one, order));
    if (!target) return;
    if (!host.isWriting()) host.hide();
    scrollToRange(target.range);
    open(target, 'full');
  }

  return {
    open,
    owns: host.owns,
    /** Call this whenever the pointer has come to the card. */
    onPointed(act: () => void): void {
      whenPointed = act;
    },
    /** The pointer is on a mark, and may rest there. */
    warm(target: Target): void {
      if (!isSmallFrame()) host.warm(subjectOf(target, 'brief'), target.range);
    },
    /** Call this at once, or when the card on which a note is being written is closed. */
    whenWritten(act: () => void): void {
      if (!host.isWriting()) act();
      else whenClosed = act;
    },
    /**
     * Do what the background or a page of ours orders.
     *
     * @returns whether it could be done, where that is asked
     */
    follow(order: Exclude<Order, { order: 'read' }>): boolean | undefined {
      switch (order.order) {
        case 'look-up':
          selecting.lookUp(selected(roots()));
          return undefined;
        case 'note':
          selecting.writeNote(selected(roots()));
          return undefined;
        case 'confirm':
          return host.isCard(order.nonce, order.frameId);
        case 'yield':
          if (order.nonce !== host.nonce() && !host.isWriting()) host.hide();
          return undefined;
        case 'show':
          showOnPage(order);
          return undefined;
        case 'show-for':
          return showFor(order);
        case 'leave-for':
          small.whenLeft(order.token, () => shown?.isPassing && host.hide());
          return undefined;
        default:
          return host.isWriting() || walk.go(order.order, order);
      }
    },
    /** Offer two things to do with a fresh selection, or take the offer back. */
    offer(selection: Selected | undefined): void {
      if (shown && !shown.isOffer) return; // a card is open
      if (shown) host.hide();
      if (selection) selecting.offer(selection);
    },
    leave(by: 'click' | 'away'): void {
      if (by === 'away') small.left();
      if (!shown || shown.isOffer || host.isPinned() || host.isWriting()) return;
      // The card knows best whether it is to stay: what was pressed in it may be on its way here.
      if (by === 'click' || shown.isPassing) host.leave();
    },
    /** Whether a point is on the card, its word or the way between; undefined: no card is open. */
    isNear(point: Point): boolean | undefined {
      const word = shown?.range && wordBoxOf(shown.range);
      const card = host.box();
      return card && isInCorridor(point, word ?? card, card);
    },
  };
}
