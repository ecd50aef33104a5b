// What a learner types into the card is nobody else's business. Key and input events leave
// a shadow root, closed or not, and whoever listens on the window hears them first. So we
// listen there before the page can, stop them, and hand copies to the card that stay in it.

const KEYS = ['keydown', 'keypress', 'keyup'] as const;
const EDITS = ['beforeinput', 'input', 'compositionstart', 'compositionupdate', 'compositionend'];
const SILENT = [...EDITS, 'copy', 'cut', 'paste'];

/** Stands between the page and what is typed into our element. */
export interface Shield {
  /** Keep the events of this element to its root; undefined: of none. */
  guard(host: Element | undefined, root: ShadowRoot | undefined): void;
  end(): void;
}

/** Create it before the page's own scripts run, or theirs may come first. */
export function createShield(): Shield {
  let host: Element | undefined;
  let root: ShadowRoot | undefined;
  const life = new AbortController();
  const options = { capture: true, signal: life.signal };

  for (const type of KEYS) {
    window.addEventListener(
      type,
      (event) => isOurs(event) && pass(event, copyOfKey(event)),
      options,
    );
  }
  for (const type of SILENT) {
    window.addEventListener(
      type,
      (event) => {
        if (!isOurs(event)) return;
        // The browser still does what it would; only `input` is for the card to know.
        if (type === 'input') pass(event, new Event('input', { bubbles: true }));
        else event.stopImmediatePropagation();
      },
      options,
    );
  }

  function isOurs(event: Event): boolean {
    return event.isTrusted && host !== undefined && event.target === host;
  }

  function pass(event: Event, copy: Event): void {
    event.stopImmediatePropagation();
    root?.activeElement?.dispatchEvent(copy);
    if (copy.defaultPrevented) event.preventDefault();
  }

  return {
    guard(newHost, newRoot) {
      host = newHost;
      root = newRoot;
    },
    end: () => life.abort(),
  };
}

/**
 * The same key, for the shadow tree alone. A plain event with a key's fields: Firefox lets a
 * `KeyboardEvent` of our making out of the tree although it is not composed.
 */
function copyOfKey(event: KeyboardEvent): Event {
  const { type, key, code, repeat, isComposing, altKey, ctrlKey, metaKey, shiftKey } = event;
  const copy = new Event(type, { bubbles: true, cancelable: true });
  const fields = { key, code, repeat, isComposing, altKey, ctrlKey, metaKey, shiftKey };
  return Object.assign(copy, fields);
}
