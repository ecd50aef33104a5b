import { activeIn, bodyOf, focus, hasFocus, isConnected, shadowOf } from './dom';

/** What has the focus in the page, inside its open shadow roots as well; not the body. */
export function focusedInPage(): HTMLElement | undefined {
  let active = activeIn(document);
  for (let root = active && shadowOf(active); root; root = active && shadowOf(active)) {
    const inside = activeIn(root);
    if (!inside) break;
    active = inside;
  }
  return active instanceof HTMLElement && active !== bodyOf(document) ? active : undefined;
}

/** Give the focus back to what had it. */
export function giveFocusBack(to: HTMLElement | undefined): void {
  if (to && isConnected(to)) focus(to, { preventScroll: true });
}

interface Closable {
  readonly signal: AbortSignal;
  readonly mayClose: () => boolean;
  readonly close: () => void;
}

/**
 * Close by Escape also while the page has the keyboard. The page does not hear of that one: of
 * what lies one over the other, the uppermost goes.
 */
export function onEscapeInPage({ signal, mayClose, close }: Closable): void {
  const hear = (event: KeyboardEvent) => {
    // 229: the key is the input method's, which Chromium says in no other way at its first key
    // (browser-bugs.md: first-key-of-input-method).
    const isComposing = event.isComposing || event.keyCode === 229;
    if (event.key !== 'Escape' || isComposing || !event.isTrusted || !mayClose()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  window.addEventListener('keydown', hear, { capture: true, signal });
}

/** How long a press of the learner's explains that the focus goes, in milliseconds. */
const EXPLAINED_MS = 500;
/** By then a card has said that it has the focus again, if it has. Milliseconds. */
const ANSWER_MS = 120;
const MOST_THEFTS = 3;

interface Guarded {
  /** Our element, while something is being typed in it. */
  readonly host: () => Element | undefined;
  /** Blurs what has it now, and takes it. */
  readonly takeBack: (from: HTMLElement | undefined) => void;
  readonly lock: () => void;
  /** It cannot be taken back: the page has made our element inert, or hides it. */
  readonly giveUp: () => void;
  readonly signal: AbortSignal;
}

/**
 * Holds the focus in a card in which something is being typed. A page may take it by script, and
 * what is typed next would be the page's. It is held from when the card says that it has it until
 * the learner goes elsewhere: what moves in the page then is none of ours.
 */
export function createFocusGuard({ host, takeBack, lock, giveUp, signal }: Guarded) {
  let pressedAt = 0;
  let thefts = 0;
  let isHeld = false;
  /** By the card's own word. */
  let isThere = false;
  let isBusy = false;
  let asking: ReturnType<typeof setTimeout> | undefined;
  const onPress = ({ isTrusted }: Event) => {
    if (isTrusted) pressedAt = performance.now();
  };
  const quiet = { capture: true, passive: true, signal };
  const listenAgain = () => {
    for (const type of ['pointerdown', 'mousedown']) window.addEventListener(type, onPress, quiet);
  };
  listenAgain();

  function lost(): void {
    if (isBusy || !isHeld || !host()) return;
    if (isThere && focusedInPage() === host()) return; // it was given back before the card noticed
    if (performance.now() - pressedAt < EXPLAINED_MS) {
      isHeld = false; // the learner went elsewhere
      return;
    }
    // Another window has it, or the browser's own bar; in a frame it may be the page around,
    // which is tried once.
    const isElsewhere = !hasFocus(document);
    if (isElsewhere && window === top) return;
    isBusy = true; // giving it back is heard as well
    try {
      takeBack(focusedInPage());
    } finally {
      isBusy = false;
    }
    if (isElsewhere) return;
    if (host() && focusedInPage() !== host()) {
      giveUp();
      return;
    }
    // Locked, it is still taken back: what is typed on shall go nowhere, and not to the page.
    if (++thefts === MOST_THEFTS) lock();
    clearTimeout(asking);
    asking = setTimeout(lost, ANSWER_MS); // unless the card says that it has it
  }

  return {
    /** Something else in the page has the focus. */
    lost,
    /** The card says that it has the focus, or has it no more. */
    says(has: boolean): void {
      clearTimeout(asking);
      isThere = has;
      if (has) isHeld = true;
      else lost();
    },
    /** The learner leaves the card: by Tab, say. */
    explain(): void {
      pressedAt = performance.now();
    },
    /** Another card. A page that has written its document anew has forgotten listeners. */
    reset(): void {
      clearTimeout(asking);
      thefts = 0;
      isHeld = false;
      isThere = false;
      listenAgain();
    },
  };
}
