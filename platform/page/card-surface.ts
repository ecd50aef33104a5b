/** The card's styles; unlike `<style>`, the page's policy does not stop them. */
export function createSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/**
 * What a card is shown on, in front of everything: a popover, or over a page's modal dialog
 * a dialog, since a popover is painted there but inert.
 */
export function createSurface(): HTMLElement {
  const surface = document.createElement(isModalOpen() ? 'dialog' : 'div');
  if (!(surface instanceof HTMLDialogElement)) surface.popover = 'manual';
  surface.className = 'surface';
  return surface;
}

export function isModalOpen(): boolean {
  return document.querySelector('dialog:modal') !== null;
}

/** @param place - CSS by its properties' names; what it lacks is "auto" */
export function setPlace(surface: HTMLElement, place: Readonly<Record<string, string>>): void {
  for (const name of ['top', 'bottom', 'left', 'right', 'max-height']) {
    surface.style.setProperty(name, place[name] ?? 'auto');
  }
}
