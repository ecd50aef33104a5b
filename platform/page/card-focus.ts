/** What has the focus in the page, inside its open shadow roots as well; not the body. */
export function focusedInPage(): HTMLElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : undefined;
}

/** Give the focus back to what had it, or take it from what has it now. */
export function giveFocusBack(to: HTMLElement | undefined, from: Element | null): void {
  if (to?.isConnected) to.focus({ preventScroll: true });
  else if (from instanceof HTMLElement) from.blur();
}

/** Whether Tab leads out of the card, forward from its last control or back from its first. */
export function leavesByTab(event: KeyboardEvent, stage: HTMLElement, at: Element | null): boolean {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return false;
  const all = stage.querySelectorAll('a[href], button, input, textarea, select, summary');
  const stops = [...all].filter((one) => one.checkVisibility() && !one.matches(':disabled'));
  const isAtHeading = at !== null && !stops.includes(at);
  return event.shiftKey ? at === stops[0] || isAtHeading : at === stops.at(-1);
}

interface Closable {
  readonly host: Element;
  readonly signal: AbortSignal;
  readonly mayClose: () => boolean;
  readonly close: () => void;
}

/**
 * Close by Escape also while the page has the keyboard. The page does not hear of that one: of
 * what lies one over the other, the uppermost goes.
 */
export function onEscapeInPage({ host, signal, mayClose, close }: Closable): void {
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !event.isTrusted) return;
    if (event.target === host || !mayClose()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  window.addEventListener('keydown', hear, { capture: true, signal });
}
