/** Whether Tab leads out of the card, forward from its last control or back from its first. */
export function leavesByTab(event: KeyboardEvent, stage: HTMLElement, at: Element | null): boolean {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return false;
  const all = stage.querySelectorAll('a[href], button, input, textarea, select, summary');
  const stops = [...all].filter((one) => one.checkVisibility() && !one.matches(':disabled'));
  const isAtHeading = at !== null && !stops.includes(at);
  return event.shiftKey ? at === stops[0] || isAtHeading : at === stops.at(-1);
}
