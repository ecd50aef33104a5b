import { isReadable } from './elements';

const LONGEST = 300;
/** A selection has settled when it stays the same this long. Milliseconds. */
const SETTLED_MS = 300;

/** What the reader has selected, if it may be read. */
export interface Selected {
  readonly words: string;
  readonly range: Range;
}

/** The selection; undefined where there is none, or it is in something typed in. */
export function selected(): Selected | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!isReadable(range.startContainer) || !isReadable(range.endContainer)) return undefined;
  const words = selection.toString().replace(/\s+/g, ' ').trim();
  return words === '' ? undefined : { words: words.slice(0, LONGEST), range: range.cloneRange() };
}

/** Hear of selections made with the pointer once they have settled, and of their end. */
export function watchSelection(
  onSettled: (selection: Selected | undefined) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDown = false;
  const settle = () => {
    clearTimeout(timer);
    if (!isDown) timer = setTimeout(() => onSettled(selected()), SETTLED_MS);
  };
  const quiet = { capture: true, passive: true, signal };
  document.addEventListener(
    'selectionchange',
    () => {
      if (getSelection()?.isCollapsed) onSettled(undefined);
      settle();
    },
    quiet,
  );
  const onPointer = ({ type, isTrusted }: Event) => {
    if (!isTrusted) return;
    isDown = type === 'pointerdown';
    settle();
  };
  for (const type of ['pointerdown', 'pointerup', 'pointercancel']) {
    document.addEventListener(type, onPointer, quiet);
  }
  signal.addEventListener('abort', () => clearTimeout(timer));
}
