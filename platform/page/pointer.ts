import { attributeOf, isEditable, listen, matches, rootElementOf } from './dom';
import type { Point } from './find-at-point';

/** A pointer that moves less than this, in CSS pixels, rests. */
const STILL = 4;
/** After so long without a move a pointer may be about to rest, in milliseconds. */
const INTENT_MS = 60;
/** Time to travel from the word to its card, and back, in milliseconds. */
const LEAVING_MS = 300;

interface Options<T> {
  readonly markAt: (point: Point) => T | undefined;
  /** Rest this long on a mark to open it; 0: never. Milliseconds. */
  readonly restMs: () => number;
  readonly opensByClick: () => boolean;
  /** Name of the key to hold while moving over a mark, or "none". */
  readonly holdKey: () => string;
  /** The pointer is on a mark, and may rest there. */
  readonly onIntent: (mark: T) => void;
  readonly onOpen: (mark: T, by: 'rest' | 'hold' | 'click' | 'touch') => void;
  /** A click on the page, or a pointer that has left word and card. */
  readonly onLeave: (by: 'click' | 'away') => void;
  readonly isCard: (target: EventTarget | null) => boolean;
  /** Whether a point lies on the open card, its word, or the way between; undefined: none is open. */
  readonly isNearCard: (point: Point) => boolean | undefined;
  readonly signal: AbortSignal;
}

/** Open cards by resting, holding a key, clicking or tapping, and close them by leaving. */
export function watchPointer<T>(options: Options<T>) {
  const { markAt, onOpen, onLeave, isCard, isNearCard, signal } = options;
  let rested: Point = { x: -1, y: -1 };
  let resting: ReturnType<typeof setTimeout> | undefined;
  let intending: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  function onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const point = { x: event.clientX, y: event.clientY };
    if (Math.hypot(point.x - rested.x, point.y - rested.y) < STILL) return;
    rested = point;
    stopResting();
    const isNear = isCard(event.target) || isNearCard(point);
    if (isNear !== false) stopLeaving();
    else leaving ??= setTimeout(leave, LEAVING_MS);
    // Nothing opens under a card, on the way to it, while dragging, or over what is typed in.
    if (isNear || event.buttons !== 0 || isTypedIn(event)) return;
    const restMs = options.restMs();
    if (isHeld(event)) openAt(point, 'hold');
    else if (restMs > 0) {
      intend(point);
      resting = setTimeout(() => openAt(point, 'rest'), restMs);
    }
  }

  /** Asked for once the pointer slows down: to ask at each move would be dear. */
  function intend(point: Point): void {
    clearTimeout(intending);
    intending = setTimeout(() => {
      const mark = markAt(point);
      if (mark) options.onIntent(mark);
    }, INTENT_MS);
  }

  function openAt(point: Point, by: 'rest' | 'hold'): void {
    if (by === 'rest' && isOnSelection(point)) return;
    const mark = markAt(point);
    if (!mark) return;
    stopLeaving();
    onOpen(mark, by);
  }

  function onClick(event: MouseEvent): void {
    if (!event.isTrusted || isCard(event.target)) return;
    stopResting();
    const isTap = (event as PointerEvent).pointerType === 'touch';
    const isPlain = event.button === 0 && !event.altKey && !event.ctrlKey && !event.metaKey;
    const mayOpen = (isTap || options.opensByClick()) && isPlain && !isForPage(event);
    const mark = mayOpen ? markAt({ x: event.clientX, y: event.clientY }) : undefined;
    stopLeaving();
    if (mark) onOpen(mark, isTap ? 'touch' : 'click');
    else onLeave('click');
  }

  /** The pointer has left the window or this frame: nobody tells where it is now. */
  function onGone(event: Event): void {
    if (event.target !== rootElementOf(document)) return; // it is heard of every element
    stopResting();
    leaving ??= setTimeout(leave, LEAVING_MS);
  }

  function isHeld(event: PointerEvent): boolean {
    const key = options.holdKey();
    return key !== 'none' && event.getModifierState(key);
  }

  function leave(): void {
    leaving = undefined;
    onLeave('away');
  }

  function stopResting(): void {
    clearTimeout(resting);
    clearTimeout(intending);
    resting = undefined;
  }

  function stopLeaving(): void {
    clearTimeout(leaving);
    leaving = undefined;
  }

  /** Start listening; again where a page has rewritten its document, which forgets listeners. */
  function begin(): void {
    const quiet = { capture: true, passive: true, signal };
    listen(document, 'pointermove', onMove, quiet);
    listen(document, 'pointerdown', stopResting, quiet);
    listen(document, 'scroll', stopResting, quiet);
    listen(document, 'keydown', stopResting, quiet);
    listen(document, 'click', onClick, quiet);
    const root = rootElementOf(document) as Element | null; // a page may have taken it away
    if (root) listen(root, 'pointerleave', onGone, quiet);
  }

  signal.addEventListener('abort', () => {
    stopResting();
    stopLeaving();
  });
  begin();
  return { listen: begin, /** It is on the card. */ stay: stopLeaving };
}

/** What acts when it is clicked, by its tag or by what it says it is. */
const ACTIVE =
  'a[href], area, button, input, label, select, summary, textarea, option, video, audio, [onclick]';
const ACTIVE_ROLES =
  /\b(?:button|checkbox|combobox|gridcell|link|listbox|menuitem\w*|option|radio|slider|spinbutton|switch|tab|textbox|treeitem)\b/;

/** A click that does something by itself, or ends a selection, is the page's alone. */
function isForPage(event: MouseEvent): boolean {
  return !getSelection()?.isCollapsed || event.composedPath().some(isActive) || isTypedIn(event);
}

/** Whether a click on it does something, as far as it tells: a hand as the pointer says so too. */
function isActive(target: EventTarget, depth: number): boolean {
  if (!(target instanceof Element)) return false;
  if (matches(target, ACTIVE) || ACTIVE_ROLES.test(attributeOf(target, 'role') ?? '')) return true;
  return depth === 0 && getComputedStyle(target).cursor === 'pointer';
}

/** Words that the reader has just selected are about to be copied or looked up. */
function isOnSelection({ x, y }: Point): boolean {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
  return [...selection.getRangeAt(0).getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

function isTypedIn(event: Event): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement &&
    (isEditable(target) || matches(target, 'input, textarea, select'))
  );
}
