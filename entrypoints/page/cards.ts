import type { CardPosition, CardSubject, SharedForm } from '@/core/card/subject';
import type { FromCard } from '@/core/card/talk';
import type { Quote } from '@/core/note/note';
import { sentenceAround } from '@/core/page/text-around';
import type { Order } from '@/core/protocol/news';
import { lookOf } from '@/core/settings/look';
import type { Settings } from '@/core/settings/settings';
import { announceCard } from '@/platform/cards/announce';
import { createCardHost, newNonce } from '@/platform/page/card-host';
import { createCardFrame, createCardStage } from '@/platform/page/card-inside';
import { isInCorridor } from '@/platform/page/corridor';
import type { Point } from '@/platform/page/find-at-point';
import { scrollToRange } from '@/platform/page/go-to';
import type { PageMarks } from '@/platform/page/page-marks';
import type { PageNotes } from '@/platform/page/page-notes';
import type { Painter } from '@/platform/page/paint';
import { type Selected, selected } from '@/platform/page/selection';
import { createShield } from '@/platform/page/shield';
import { nextTarget, type Target, targetsIn } from '@/platform/page/targets';
import { wordBoxOf } from '@/platform/page/word-box';
import { world } from '@/platform/page/world';

import { quoteOf } from './quote-of';

interface Parts {
  readonly marks: PageMarks;
  readonly notes: PageNotes;
  readonly painter: Painter;
  readonly settings: () => Settings;
  /** Ids of the glossary's terms that stand in some words. */
  readonly termsIn: (words: string) => readonly string[];
  /** Told what the learner says a form means here: the first of its ids. */
  readonly onChoice: (form: SharedForm) => void;
  /** Told that this frame has no mark after its last (1) or before its first (-1). */
  readonly onBeyond: (step: 1 | -1) => void;
  readonly roots: () => readonly ShadowRoot[];
  readonly signal: AbortSignal;
}

interface How {
  readonly isPassing?: boolean;
  readonly isFocused?: boolean;
  readonly position?: CardPosition | undefined;
}

/** A hand needs so long from a small frame to the corner where its card is. Milliseconds. */
const REACH_MS = 1_200;

type Direction = 'next' | 'previous' | 'first' | 'last';

/** What a card is on, or the two buttons beside a selection. */
interface Shown {
  readonly range: AbstractRange | undefined;
  /** Opened by a pointer that only passes: it closes when that goes. */
  isPassing: boolean;
  readonly isOffer: boolean;
}

export type Cards = ReturnType<typeof createCards>;

/** The cards of one frame: one at a time, on a term, a note or the selection. */
export function createCards(parts: Parts) {
  const { marks, notes, painter, settings, termsIn, onChoice, onBeyond, roots, signal } = parts;
  world.codelightShield ??= createShield();
  const host = createCardHost({
    createInside: isOwnPage() ? createCardStage : createCardFrame,
    look: () => lookOf(settings()),
    shield: isOwnPage() ? undefined : world.codelightShield,
    announce: (nonce, behalf) =>
      void announceCard({ card: 'expect', nonce, ...(behalf !== undefined && { behalf }) }),
    opened: (nonce) => void announceCard({ card: 'opened', nonce }),
    withdraw: (nonce) => void announceCard({ card: 'gone', nonce }),
    signal,
  });
  let shown: Shown | undefined;
  let last: StaticRange | undefined;
  let elsewhere = { before: 0, all: 0 };
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
      hear: (message) => hear(message, here),
      onClose() {
        if (here && !isOffer) painter.remove('codelight-here', here);
        if (shown === mine) shown = undefined;
        if (how.behalf !== undefined && how.behalf === behalf?.token) behalf = undefined;
        whenClosed();
      },
    });
    shown = mine;
    if (here && !isOffer) painter.add('codelight-here', here);
  }

  function hear(message: FromCard, range: StaticRange | undefined): void {
    if (message.tell === 'go') goOn(message.step);
    else if (message.tell === 'choose') onChoice(message.form);
    else if (message.tell === 'quote') void tellQuote(range);
    else if (message.tell === 'act') act(message.act, range);
    else if (message.tell === 'pointed') onPointer();
  }

  async function tellQuote(range: StaticRange | undefined): Promise<void> {
    const quote = range ? await quoteOf(range, signal) : behalf?.quote;
    host.tell({ tell: 'quote', ...(quote && { quote }) });
  }

  function onPointer(): void {
    if (behalf) behalf.isPointed = true;
    whenPointed();
  }

  /** In the corner of the page around, where there is room. */
  async function showElsewhere(subject: CardSubject, range: StaticRange): Promise<boolean> {
    const token = newNonce();
    const quote = await quoteOf(range, signal);
    const isShown = await announceCard({
      card: 'elsewhere',
      nonce: token,
      subject,
      ...(quote && { quote }),
    });
    sent = isShown ? token : undefined;
    return isShown;
  }

  /** One of the two buttons beside the selection, which may be gone by now. */
  function act(what: 'look-up' | 'note', range: StaticRange | undefined): void {
    const selection = offered && offered.range === range ? offered.selection : selected(roots());
    if (what === 'look-up') lookUp(selection);
    else writeNote(selection);
  }
  /** The card is a small frame's. */
  let behalf:
    | { readonly token: string; readonly quote: Quote | undefined; isPointed: boolean }
    | undefined;
  /** This frame's card is shown by the page around. */
  let sent: string | undefined;
  let offered: { readonly range: StaticRange; readonly selection: Selected } | undefined;

  /** A small frame of this page has no room for its card. */
  function showFor({ token, subject, quote }: Extract<Order, { order: 'show-for' }>): boolean {
    if (host.isWriting()) return true;
    behalf = { token, quote, isPointed: false };
    show(subject, undefined, { isPassing: true, behalf: token });
    return true;
  }

  function leaveFor(token: string): void {
    setTimeout(() => {
      if (behalf?.token === token && !behalf.isPointed && shown?.isPassing) host.hide();
    }, REACH_MS);
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
    else
      showElsewhere(subject, target.range).then(
        (isShown) => {
          if (!isShown) show(subject, target.range, how);
        },
        () => undefined,
      );
  }

  /**
   * To a mark, with the focus: brief, until Enter shows all of it.
   *
   * @param elsewhere - marks of other frames, as an order has it
   * @returns false where this frame has none there
   */
  function go(to: Direction, { before, all }: { before: number; all: number }): boolean {
    if (host.isWriting()) return true; // what is being written comes first
    const targets = targetsIn(marks.chosen(), notes.marks());
    const target = targetAt(targets, to);
    if (!target) return false;
    scrollToRange(target.range);
    const at = before + targets.indexOf(target) + 1;
    const position = { at, all: Math.max(all, targets.length), sentence: sentenceOf(target) };
    elsewhere = { before, all };
    open(target, 'brief', { isFocused: true, position });
    return true;
  }

  function targetAt(targets: readonly Target[], to: Direction): Target | undefined {
    if (to === 'first') return targets[0];
    if (to === 'last') return targets.at(-1);
    return nextTarget(targets, last, to === 'next' ? 1 : -1);
  }

  /** From the card: beyond this frame's ends the background knows the way. */
  function goOn(step: 1 | -1): void {
    if (!go(step === 1 ? 'next' : 'previous', elsewhere)) onBeyond(step);
  }

  function lookUp(selection: Selected | undefined): void {
    if (host.isWriting()) return;
    const words = selection?.words ?? '';
    const subject = { is: 'look-up', words, inside: termsIn(words) } as const;
    show(subject, selection?.range, { isFocused: true });
  }

  /** Write a note on the selected words, or without any on the page. */
  function writeNote(selection: Selected | undefined): void {
    if (host.isWriting()) return;
    const subject = { is: 'new-note', words: selection?.words ?? '' } as const;
    show(subject, selection?.range, { isFocused: true });
  }

  function showOnPage(isWanted: (target: Target) => boolean): void {
    const target = targetsIn(marks.chosen(), notes.marks()).find(isWanted);
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
      host.warm(target.is === 'term' ? target.mark.termId : undefined, target.range);
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
    follow(order: Order): boolean | undefined {
      switch (order.order) {
        case 'look-up':
          lookUp(selected(roots()));
          return undefined;
        case 'note':
          writeNote(selected(roots()));
          return undefined;
        case 'yield':
          if (order.nonce !== host.nonce() && !host.isWriting()) host.hide();
          return undefined;
        case 'show':
          showOnPage((target) => isWanted(target, order));
          return undefined;
        case 'show-for':
          return showFor(order);
        case 'leave-for':
          leaveFor(order.token);
          return undefined;
        default:
          return go(order.order, order);
      }
    },
    /** Offer two things to do with a fresh selection, or take the offer back. */
    offer(selection: Selected | undefined): void {
      if (shown && !shown.isOffer) return; // a card is open
      if (shown) host.hide();
      if (!selection) return;
      const range = new StaticRange(selection.range);
      offered = { range, selection };
      show({ is: 'offer' }, range);
    },
    leave(by: 'click' | 'away'): void {
      if (sent && by === 'away') announceCard({ card: 'left', nonce: sent });
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

function isWanted(target: Target, order: Extract<Order, { order: 'show' }>): boolean {
  if (target.is === 'note') return 'noteId' in order && target.mark.note.id === order.noteId;
  return 'termId' in order && target.mark.termId === order.termId;
}

/** Nobody is to be kept out of a page of our own. */
function isOwnPage(): boolean {
  return /^(?:chrome|moz)-extension:$/.test(location.protocol);
}

/** Too small a frame for a card to be read in. */
function isSmallFrame(): boolean {
  return window !== top && (innerWidth < 300 || innerHeight < 240);
}

function subjectOf(target: Target, size: 'brief' | 'full'): CardSubject {
  if (target.is === 'note') return { is: 'note', noteId: target.mark.note.id };
  const { termId, senses, block, start, end } = target.mark;
  const words = block.text.slice(start, end);
  const form = senses && { ...senses, words };
  if (form?.by === 'nothing') return { is: 'senses', form };
  return { is: 'term', termId, words, size, ...(form && { form }) };
}

function sentenceOf(target: Target): string {
  if (target.is === 'note') return target.mark.note.quote?.text ?? '';
  const { block, start, end } = target.mark;
  return sentenceAround(block.text, start, end);
}
