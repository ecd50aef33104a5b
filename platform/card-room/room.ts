/** What a card is drawn in. */
export interface Room {
  /** What it is drawn on. */
  readonly surface: HTMLElement;
  /** Where what has the focus, and what is found, is asked for. */
  readonly root: Document | ShadowRoot;
  /** There is less room than it would like, and hardly any. */
  setLow(isLow: boolean): void;
  /** Its styles, and how the learner wants it to look: `data-…` attributes. */
  setLook(css: string, look: Readonly<Record<string, string>>): void;
}

/** A document that is the card's alone. */
export function drawInDocument(): Room {
  return roomOf(document.body, document, document.documentElement);
}

/** A page of ours: an element in a closed root. */
export function drawInStage(stage: HTMLElement): Room {
  const root = stage.getRootNode();
  if (!(root instanceof ShadowRoot)) throw new TypeError('a stage stands in a shadow root');
  return roomOf(stage, root, root.host as HTMLElement); // the host of ours is a <div>
}

function roomOf(surface: HTMLElement, root: Document | ShadowRoot, styled: HTMLElement): Room {
  let sheet: CSSStyleSheet | undefined;
  surface.classList.add('room');
  // Nobody else can reach in here; should somebody, what he makes up does nothing, wherever he
  // has moved what it is on.
  const all = root instanceof Document ? window : surface;
  for (const type of ['click', 'keydown', 'input', 'pointerdown']) {
    all.addEventListener(type, refuse, true);
  }
  return {
    surface,
    root,
    setLow: (isLow) => void styled.toggleAttribute('data-low', isLow),
    setLook(css, look) {
      if (!sheet) {
        sheet = new CSSStyleSheet(); // unlike a <style>, no policy of the page stops it
        sheet.replaceSync(css);
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      }
      Object.assign(styled.dataset, look);
    },
  };
}

function refuse(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation();
}
