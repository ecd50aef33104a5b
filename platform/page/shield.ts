// The card is a document of its own, so nothing typed or clicked in it reaches the page. What the
// page can still hear is that the pointer or the focus came to our element, and libraries that
// keep the focus in a dialog, or close a menu at a click beside it, act on that.

const TYPES = [
  ...['focus', 'focusin', 'blur', 'focusout'],
  ...['pointerover', 'pointerenter', 'pointerout', 'pointerleave', 'pointermove'],
  ...['pointerdown', 'pointerup', 'pointercancel', 'gotpointercapture', 'lostpointercapture'],
  ...['mouseover', 'mouseenter', 'mouseout', 'mouseleave', 'mousemove', 'mousedown', 'mouseup'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'wheel'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['dragenter', 'dragover', 'dragleave', 'drop', 'beforetoggle', 'toggle'],
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'copy', 'cut', 'paste'],
];

/** Keeps events of our element from the page. */
export interface Shield {
  /**
   * Of this element; undefined: of none.
   *
   * @param onFocus - called at once, before the page hears of it, when something else has the focus
   */
  guard(host: Element | undefined, onFocus?: () => void): void;
  /** While this acts, the page hears nothing of where the focus goes. */
  hush(act: () => void): void;
  end(): void;
}

/** Create it before the page's own scripts run, or theirs may come first. */
export function createShield(): Shield {
  let host: Element | undefined;
  let whenFocused = () => {};
  let isHushed = false;
  const life = new AbortController();
  const options = { capture: true, signal: life.signal };
  const stop = (event: Event) => {
    if (host === undefined) return;
    if (event.target === host || isHushed) event.stopImmediatePropagation();
    // The window itself hears `focus` where the page has only taken it from our element.
    else if (event.type === 'focusin' || event.type === 'focus') whenFocused();
  };
  for (const type of TYPES) window.addEventListener(type, stop, options);
  return {
    guard(next, onFocus = () => {}) {
      host = next;
      whenFocused = onFocus;
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
