// The card is a document of its own, so nothing typed or clicked in it reaches the page. What the
// page can still hear is that the pointer or the focus came to our element, and libraries that
// keep the focus in a dialog, or close a menu at a click beside it, act on that.

import { rootOf } from './dom';

const TYPES = [
  ...['focus', 'focusin', 'blur', 'focusout'],
  ...['pointerover', 'pointerenter', 'pointerout', 'pointerleave', 'pointermove'],
  ...['pointerdown', 'pointerup', 'pointercancel', 'gotpointercapture', 'lostpointercapture'],
  ...['mouseover', 'mouseenter', 'mouseout', 'mouseleave', 'mousemove', 'mousedown', 'mouseup'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'wheel'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['dragenter', 'dragover', 'dragleave', 'drop', 'beforetoggle', 'toggle'],
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'copy', 'cut', 'paste'],
  // Firefox tells it of a frame in a closed root, and gives that away
  // (browser-bugs.md: frame-given-away).
  'DOMFrameContentLoaded',
];

/** Our element, and its root that the page cannot see. */
interface Guarded {
  readonly host: Element;
  readonly root: ShadowRoot;
}

/** Keeps events of our element from the page. */
export interface Shield {
  /**
   * Of this; undefined: of nothing. Also where the page has written its document anew, which
   * forgets listeners.
   *
   * @param onFocus - called at once, before the page hears of it, when something else has the focus
   */
  guard(guarded: Guarded | undefined, onFocus?: () => void): void;
  /** While this acts, the page hears nothing of where the focus goes. */
  hush(act: () => void): void;
  end(): void;
}

/** Create it before the page's own scripts run, or theirs may come first. */
export function createShield(): Shield {
  let guarded: Guarded | undefined;
  let whenFocused = () => {};
  let isHushed = false;
  const life = new AbortController();
  const options = { capture: true, signal: life.signal };
  const stop = (event: Event) => {
    if (guarded === undefined) return;
    if (isOf(guarded, event) || isHushed) event.stopImmediatePropagation();
    // The window itself hears `focus` where the page has only taken it from our element
    // (browser-bugs.md: blur-without-focusin).
    else if (event.type === 'focusin' || event.type === 'focus') whenFocused();
  };
  const arm = () => {
    for (const type of TYPES) window.addEventListener(type, stop, options); // each once
  };
  arm();
  return {
    guard(next, onFocus = () => {}) {
      guarded = next;
      whenFocused = onFocus;
      if (next) arm();
    },
    hush(act) {
      isHushed = true;
      try {
        act();
      } finally {
        isHushed = false;
      }
    },
    end: () => life.abort(),
  };
}

/** Also where our element stands in a root of the page's, whose host is the target then. */
function isOf({ host, root }: Guarded, event: Event): boolean {
  if (event.target === host || event.composedPath().includes(host)) return true;
  // Firefox has it (browser-bugs.md: frame-given-away).
  const { originalTarget } = event as Event & { readonly originalTarget?: EventTarget };
  return originalTarget instanceof Node && rootOf(originalTarget) === root;
}
