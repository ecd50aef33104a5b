/** Whether Tab leads out of the card, forward from its last control or back from its first. */
export function leavesByTab(event: KeyboardEvent, stage: HTMLElement, at: Element | null): boolean {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return false;
  const all = stage.querySelectorAll('a[href], button, input, textarea, select, summary');
  const stops = [...all].filter((one) => one.checkVisibility() && !one.matches(':disabled'));
  if (!event.shiftKey) return at === stops.at(-1);
  // Of what is no control the heading stands before the first; what scrolls, a stop in Firefox,
  // behind (browser-bugs.md: scrollers-are-tab-stops).
  return at === stops[0] || isBefore(at, stops[0]);
}

function isBefore(one: Element | null, other: Element | undefined): boolean {
  if (!one || !other) return false;
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
