/**
 * Draw over the elements that an HTML page has before its script runs. What the learner typed into
 * their field meanwhile is handed over, and the field has the focus.
 *
 * @param shell - holds those elements
 * @param type - takes what was typed
 */
export function takeOver(shell: Element, draw: () => void, type: (words: string) => void): void {
  const typed = shell.querySelector('input')?.value ?? '';
  draw();
  if (typed !== '') type(typed);
  const { activeElement, body } = shell.ownerDocument;
  // `autofocus` is for a page in front when it loads, which a popup not always is.
  if (activeElement === body) shell.querySelector('input')?.focus();
}
