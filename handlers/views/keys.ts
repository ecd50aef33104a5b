type Target = Pick<EventTarget, 'addEventListener'>;

/**
 * Escape leaves one step of a popup, which the browser would close at once.
 *
 * @param leave - returns false when there is nothing left to leave: then the popup closes
 */
export function onEscape(target: Target, leave: () => boolean): void {
  onKey(target, (event) => event.key === 'Escape' && !event.isComposing && leave());
}

/**
 * Ctrl+Z takes back what was done last, but not what is typed: that is the field's own.
 *
 * @param undoLast - returns whether there was something to take back
 */
export function onUndoKey(target: Target, undoLast: () => boolean): void {
  onKey(target, (event) => {
    const isUndo = event.key === 'z' && !event.shiftKey && (event.ctrlKey || event.metaKey);
    return isUndo && !isWriting(event.target) && undoLast();
  });
}

/** An empty field has nothing of its own to take back. */
function isWriting(target: EventTarget | null): boolean {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField && target.value !== '';
}

/** @param act - returns whether the key is used up */
function onKey(target: Target, act: (event: KeyboardEvent) => boolean): void {
  target.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && act(event)) event.preventDefault();
  });
}
