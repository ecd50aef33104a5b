import { contains, listen, rootOf } from './dom';

/** A key explains a change of the selection for so long, in milliseconds. */
const KEY_MS = 250;
/** The browser may tell of what a press has selected a little after it. Milliseconds. */
const PRESS_MS = 150;
/** A pointer that went so far has dragged, in CSS pixels. */
const DRAGGED = 3;

/** Keys that extend a selection while Shift is held. */
const EXTENDING = /^(?:Arrow|Home$|End$|Page)/;

/**
 * Tells what the reader selects from what a page selects by script: nothing of ours may come to
 * stand in a page because the page wants it. A hand drags, clicks twice, or holds Shift; and the
 * browser says that a selection starts there. Of what a script selects meanwhile it says nothing.
 *
 * @param onPress - told when a button goes down or up
 */
export function createHandWatch(onPress: () => void, signal: AbortSignal) {
  let isDown = false;
  let downAt = { x: 0, y: 0 };
  let pressed: Node | undefined;
  let isStarted = false;
  let isAgain = false;
  let explainedUntil = 0;
  let isByHand = false;

  const onDown = (event: PointerEvent) => {
    const { isTrusted, target, clientX, clientY } = event;
    if (!isTrusted) return;
    isDown = true;
    pressed = target instanceof Node ? target : undefined;
    isAgain = false;
    isStarted = isInShadow(event); // what starts there is not told out here
    downAt = { x: clientX, y: clientY };
    onPress();
  };
  const onUp = ({ isTrusted, clientX, clientY }: PointerEvent) => {
    if (!isTrusted) return;
    isDown = false;
    const isDrag = Math.hypot(clientX - downAt.x, clientY - downAt.y) >= DRAGGED;
    if (isDrag && isStarted) explain(PRESS_MS);
    onPress();
  };
  const onMouseDown = ({ isTrusted, detail, shiftKey }: MouseEvent) => {
    if (!isTrusted) return;
    isAgain = detail >= 2; // double and triple clicks select
    // Three clicks go on from what two have selected, and nothing starts.
    if (shiftKey || (isAgain && (isStarted || isByHand))) explain(PRESS_MS);
  };
  const onStart = ({ isTrusted, target }: Event) => {
    // `execCommand` is told of as well: as starting in the body, wherever the hand is.
    const isThere = target instanceof Node && pressed !== undefined && contains(pressed, target);
    if (!isTrusted || !isDown || !isThere) return;
    isStarted = true;
    if (isAgain) explain(PRESS_MS);
  };
  const onKey = ({ isTrusted, shiftKey, key, ctrlKey, metaKey }: KeyboardEvent) => {
    const isAll = (ctrlKey || metaKey) && key.toLowerCase() === 'a';
    if (isTrusted && ((shiftKey && EXTENDING.test(key)) || isAll)) explain(KEY_MS);
  };
  const quiet = { capture: true, passive: true, signal };
  listen(document, 'pointerdown', onDown, quiet);
  listen(document, 'pointerup', onUp, quiet);
  listen(document, 'pointercancel', onUp, quiet);
  listen(document, 'mousedown', onMouseDown, quiet);
  listen(document, 'selectstart', onStart, quiet);
  listen(document, 'keydown', onKey, quiet);

  function explain(ms: number): void {
    explainedUntil = performance.now() + ms;
    // Of what is selected in a shadow root Chromium says here that it is nothing
    // (browser-bugs.md: selection-in-shadow-root).
    isByHand = true;
  }

  return {
    isDown: () => isDown,
    /** The selection is another one. */
    sees(): void {
      // While the button is down the hand may be dragging: going up tells.
      isByHand = performance.now() < explainedUntil;
    },
    /** Whether what is selected now was selected by hand. */
    hasSelected: () => isByHand,
  };
}

function isInShadow(event: Event): boolean {
  const at = event.composedPath()[0];
  return at instanceof Node && rootOf(at) instanceof ShadowRoot;
}
