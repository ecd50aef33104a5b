import type { PageAddress } from '@/core/address/page-address';
import type { CardPosition, CardSubject } from '@/core/card/subject';
import type { FromCard } from '@/core/card/talk';

import { focusedInPage } from './card-focus';
import { homeFor, moveInto } from './card-home';
import type { CardInside, CardNames, Talk } from './card-inside';
import { type CardSurface, createSurface } from './card-surface';
import { isInPage } from './dom';
import type { Shield } from './shield';

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

/** What a card shows, while it is open. */
export interface OpenCard {
  readonly options: CardOptions;
  isPinned: boolean;
  isWriting: boolean;
  editing?: string | undefined;
}

/** Our one element, while it is in the page. */
export interface Card {
  readonly nonce: string;
  readonly surface: CardSurface;
  readonly inside: CardInside;
  /** Of the page when it was made: the background binds its notes to that. As the browser has it. */
  readonly address: string;
  /** The token of the small frame that it was made for: its notes are that frame's. */
  readonly behalf: string | undefined;
  readonly life: AbortController;
  isHeard: boolean;
  /** It was waited for long enough: what it has is shown. */
  isLate: boolean;
  /** One before it was never heard. */
  isSecond: boolean;
  /** What it is drawn with, unseen, since it may be opened on that in a moment. */
  ready: Pick<CardOptions, 'subject' | 'range'> | undefined;
  open: OpenCard | undefined;
  focusedBefore: HTMLElement | undefined;
}

export interface CardParts {
  /** What a card is drawn in: a frame, or on a page of our own an element. */
  readonly createInside: (box: Element, names: CardNames, talk: Talk) => CardInside;
  /** Of the page that the cards are on, as it is now. */
  readonly address: () => PageAddress;
  /** `data-…` attributes for its styles, asked at each showing. */
  readonly look: () => Readonly<Record<string, string>>;
  /** None on a page of our own, whose card hears what the window hears. */
  readonly shield: Shield | undefined;
  /** Say to the background that a card of this nonce comes, or has gone. */
  readonly announce: (names: CardNames, behalf: string | undefined) => void;
  /** Say that one is shown: those in other frames go. */
  readonly opened: (nonce: string) => void;
  readonly withdraw: (nonce: string) => void;
  readonly signal: AbortSignal;
}

/** @param onElsewhere - told when something else has the focus, before the page is */
export function createCard(
  { address, createInside, look, shield, announce, withdraw }: CardParts,
  { range, behalf }: Pick<CardOptions, 'range' | 'behalf'>,
  talk: Talk,
  onElsewhere: () => void,
): Card {
  const names = { nonce: newNonce(), token: newNonce() };
  const { nonce } = names;
  const life = new AbortController();
  const surface = createSurface(look());
  const inside = createInside(surface.box, names, talk);
  announce(names, behalf);
  life.signal.addEventListener('abort', () => withdraw(nonce));
  moveInto(homeFor(range?.startContainer), surface.host);
  shield?.guard(surface, onElsewhere);
  return {
    ...{ nonce, surface, inside, life, behalf },
    address: address().href,
    isHeard: false,
    isLate: false,
    isSecond: false,
    ready: undefined,
    open: undefined,
    focusedBefore: undefined,
  };
}

/** By which the background knows what was announced to it: 32 hexadecimal digits. */
export function newNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** Whether a card that is there can show this: it is this page's, or this small frame's. */
export function isFit(
  { address, behalf, surface }: Card,
  now: PageAddress,
  options: Partial<CardOptions>,
): boolean {
  return address === now.href && behalf === options.behalf && isInPage(surface.host);
}

export function hasFocusIn({ surface }: Card): boolean {
  return focusedInPage() === surface.host;
}

/** Whether it is drawn already with what it is to be opened on, brief or to be grown. */
export function isReady({ ready }: Card, options: Partial<CardOptions>): boolean {
  if (!ready || ready.range !== options.range || options.position) return false;
  return keyOf(ready.subject) === keyOf(options.subject);
}

function keyOf(subject: CardSubject | undefined): string {
  return JSON.stringify({ ...subject, size: undefined });
}

/** What it tells of itself. */
export function setState(open: OpenCard, state: Extract<FromCard, { tell: 'state' }>): void {
  const { isPinned, isWriting, editing } = state;
  Object.assign(open, { isPinned, isWriting, editing });
}
