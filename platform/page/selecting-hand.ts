import { listen } from './dom';

/** A key explains a change of the selection for so long, in milliseconds. */
const KEY_MS = 250;
/** The browser may tell of what a press has selected a little after it. Milliseconds. */
const PRESS_MS = 150;
/** A pointer that went so far has dragged, in CSS pixels. */
const DRAGGED = 3;

/**
 * Tells what the reader selects from what a page selects by script: nothing of ours may come to
 * stand in a page because the page wants it. A hand drags, clicks twice, or holds Shift.
 *
 * @param onPress - told when a button goes down or up
 */
export function createHandWatch(onPress: () => void, signal: AbortSignal) {
  let isDown = false;
  let downAt = { x: 0, y: 0 };
  let explainedUntil = 0;
  let isByHand = false;

  const onDown = ({ isTrusted, clientX, clientY }: PointerEvent) => {
    if (!isTrusted) return;
    isDown = true;
    downAt = { x: clientX, y: clientY };
    onPress();
  };
  const onUp = ({ isTrusted, clientX, clientY }: PointerEvent) => {
    if (!isTrusted) return;
    isDown = false;
    const isDrag = Math.hypot(clientX - downAt.x, clientY - downAt.y) >= DRAGGED;
    if (isDrag) explain(PRESS_MS);
    onPress();
  };
  const onMouseDown = ({ isTrusted, detail, shiftKey }: MouseEvent) => {
    if (isTrusted && (detail >= 2 || shiftKey)) explain(PRESS_MS); // double and triple clicks select
  };
  const onKey = ({ isTrusted, shiftKey, key, ctrlKey, metaKey }: KeyboardEvent) => {
    const isAll = (ctrlKey || metaKey) && key.toLowerCase() === 'a';
    if (isTrusted && (shiftKey || isAll)) explain(KEY_MS);
  };
  const quiet = { capture: true, passive: true, signal };
  listen(document, 'pointerdown', onDown, quiet);
  listen(document, 'pointerup', onUp, quiet);
  listen(document, 'pointercancel', onUp, quiet);
  listen(document, 'mousedown', onMouseDown, quiet);
  listen(document, 'keydown', onKey, quiet);

  function explain(ms: number): void {
    explainedUntil = performance.now() + ms;
    if (!getSelection()?.isCollapsed) isByHand = true;
  }

  return {
    isDown: () => isDown,
    /** The selection is another one. */
    sees(): void {
      const isExplained = performance.now() < explainedUntil;
      // While the button is down the hand may be dragging: going up tells.
      if (!isDown) isByHand = isExplained;
      else if (isExplained) isByHand = true;
    },
    /** Whether what is selected now was selected by hand. */
    hasSelected: () => isByHand,
  };
}
