import type { FromCard, ToCard } from '@/core/card/talk';

import { appendTo, createElement, focus, setAttribute } from './dom';
import { world } from './world';

/** What a card is drawn in, and how to talk with it. */
export interface CardInside {
  readonly element: HTMLElement;
  readonly isFrame: boolean;
  tell(message: ToCard): void;
  /** Give it the keyboard. */
  takeFocus(): void;
  /** Whether it is what that frame shows, as we have made it. */
  isIn(frameId: number): boolean;
  end(): void;
}

export interface Talk {
  readonly hear: (message: FromCard) => void;
  /** It was moved or sent elsewhere: what it holds now is not ours. */
  readonly onLost: () => void;
}

/** By which a card's document is known. */
export interface CardNames {
  /** To the background: it stands on the document. */
  readonly nonce: string;
  /** To the document itself, who its port is from: it stands nowhere in the page. */
  readonly token: string;
}

/**
 * A document of its own for the card, of an origin that is nobody's: the page can neither read
 * it nor reach into it, and no script runs there but ours (ARCHITECTURE.md, "The card is a document of its own").
 *
 * @param box - what it is put into
 * @param frameIdOf - by the browser's word; undefined in a browser that does not tell
 */
export function createCardFrame(
  box: Element,
  { nonce, token }: CardNames,
  { hear, onLost }: Talk,
  frameIdOf: (frame: HTMLIFrameElement) => number | undefined,
): CardInside {
  const element = createElement(document, 'iframe');
  setAttribute(element, 'sandbox', ''); // nothing is allowed
  element.title = 'Codelight';
  element.srcdoc = `<!doctype html><html lang="en" data-card="${nonce}"><title>Codelight</title>`;
  // Who has got hold of it could send it elsewhere, or let it run scripts.
  let isTouched = false;
  const touch = () => {
    isTouched = true;
    onLost();
  };
  const watcher = new MutationObserver(touch);
  watcher.observe(element, { attributes: true });
  const { port1, port2 } = new MessageChannel();
  listen(port1, hear);
  let isLoaded = false;
  element.addEventListener('load', () => {
    if (isLoaded) return onLost();
    isLoaded = true;
    element.contentWindow?.postMessage(token, '*', [port2]);
  });
  appendTo(box, element);
  return {
    element,
    isFrame: true,
    tell: (message) => port1.postMessage(message),
    takeFocus: () => focus(element, { preventScroll: true }),
    isIn(frameId) {
      if (watcher.takeRecords().length > 0) touch();
      return !isTouched && (frameIdOf(element) ?? frameId) === frameId;
    },
    end() {
      watcher.disconnect();
      port1.close();
    },
  };
}

/** On a page of our own there is nobody to keep out: the card is drawn into the page's root. */
export function createCardStage(box: Element, _names: CardNames, { hear }: Talk): CardInside {
  const element = createElement(document, 'div');
  const { port1, port2 } = new MessageChannel();
  listen(port1, hear);
  appendTo(box, element);
  world.codelightCard?.(element, port2);
  return {
    element,
    isFrame: false,
    tell: (message) => port1.postMessage(message),
    takeFocus() {}, // it takes the focus itself
    isIn: () => true,
    end: () => port1.close(),
  };
}

function listen(port: MessagePort, hear: (message: FromCard) => void): void {
  // Only the card has the other end: what comes is typed, not checked.
  port.onmessage = ({ data }: MessageEvent<FromCard>) => hear(data);
}
