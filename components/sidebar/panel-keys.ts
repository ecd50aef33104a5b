/** What J and K walk through: the notes and rows of a panel. */
const STOPS = 'article[data-step], .rows button.item:not([disabled])';
const steps: Readonly<Record<string, number>> = { j: 1, k: -1 };

/**
 * Do what a key stands for in a panel: "/" to its search, J and K through what it lists, E and
 * Delete for what has the focus. In a field every key is text.
 *
 * @returns whether the key stood for something
 */
export function pressInPanel(event: KeyboardEvent, panel: HTMLElement): boolean {
  const { key, target } = event;
  if (!isFree(event) || !(target instanceof HTMLElement)) return false;
  if (key === '/') return focusOn(panel.querySelector<HTMLElement>('input[type="search"]'));
  const step = steps[key.toLowerCase()];
  if (step !== undefined) return walk(panel, target, step);
  const shortcut = { e: 'E', Delete: 'Delete' }[key.length === 1 ? key.toLowerCase() : key];
  return shortcut !== undefined && press(target, panel, shortcut);
}

/** Whether a key is ours to take: the browser has no use for it, and it is no text. */
export function isFree(event: KeyboardEvent): boolean {
  const { target, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
  if (defaultPrevented || ctrlKey || metaKey || altKey || isComposing) return false;
  return target instanceof HTMLElement && !target.matches('input, textarea, select');
}

function walk(panel: HTMLElement, from: HTMLElement, step: number): boolean {
  const stops = [...panel.querySelectorAll<HTMLElement>(STOPS)];
  const here = stops.findIndex((stop) => stop.contains(from));
  return focusOn(stops[here < 0 && step < 0 ? -1 : here + step] ?? null);
}

/** Click the button of the note that has the focus, else of the entry that is read. */
function press(from: HTMLElement, panel: HTMLElement, shortcut: string): boolean {
  const note = from.closest('article[data-step]');
  const around = note ?? panel.querySelector('.entry-tools');
  const button = around?.querySelector<HTMLElement>(`[aria-keyshortcuts="${shortcut}"]`);
  button?.click();
  return button !== null && button !== undefined;
}

function focusOn(element: HTMLElement | null): boolean {
  element?.focus();
  return element !== null;
}
