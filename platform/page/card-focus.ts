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
    // 229: the key is the input method's, which Chromium says in no other way at its first key.
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
const MOST_THEFTS = 3;

interface Guarded {
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
 * what is typed next would be the page's.
 */
export function createFocusGuard({ host, takeBack, lock, giveUp, signal }: Guarded) {
  let pressedAt = 0;
  let thefts = 0;
  let isBusy = false;
  const onPress = ({ isTrusted }: Event) => {
    if (isTrusted) pressedAt = performance.now();
  };
  const quiet = { capture: true, passive: true, signal };
  for (const type of ['pointerdown', 'mousedown']) window.addEventListener(type, onPress, quiet);

  return {
    /** The learner leaves the card: by Tab, say. */
    explain(): void {
      pressedAt = performance.now();
    },
    /** The card has lost the focus. */
    lost(): void {
      // Another window or the browser's own bar has it, or nothing was taken.
      if (isBusy || !host() || !hasFocus(document) || focusedInPage() === host()) return;
      if (performance.now() - pressedAt < EXPLAINED_MS) return;
      isBusy = true; // giving it back is heard as well
      try {
        takeBack(focusedInPage());
      } finally {
        isBusy = false;
      }
      if (host() && focusedInPage() !== host()) giveUp();
      else if (++thefts === MOST_THEFTS) lock();
    },
    /** Another card. */
    reset(): void {
      thefts = 0;
    },
  };
}
