import { deepElementAt, isInert } from './card-home';
import {
  appendChild,
  boundsOf,
  createElement,
  matches,
  parentElementOf,
  rootElementOf,
  widthOf,
  zoomOf,
} from './dom';
import type { CardBox, Size } from './place-card';

/**
 * The styles around a card. What it inherits is set back at the root, and nothing in here asks
 * for a custom property, since a page may set those.
 */
const css = `
:host {
  all: initial !important;
  display: contents !important;
}
.surface {
  position: fixed;
  inset: auto;
  box-sizing: border-box;
  max-inline-size: none;
  max-block-size: none;
  margin: 0;
  padding: 0;
  border: 0;
  outline: 1px solid light-dark(#e2ddd3, #333937);
  border-radius: 12px;
  background: light-dark(#ffffff, #1d201f);
  box-shadow: 0 1px 2px light-dark(#1b1f1e1f, #0008), 0 8px 28px -6px light-dark(#1b1f1e33, #000c);
  color-scheme: light dark;
  overflow: clip;
}
.surface[data-theme="light"] { color-scheme: light; }
.surface[data-theme="dark"] { color-scheme: dark; }
.surface > * {
  display: block;
  inline-size: 100%;
  block-size: 100%;
  border: 0;
  color-scheme: inherit;
}
@media (prefers-contrast: more) {
  .surface { outline-color: light-dark(#857d6f, #7d8883); }
}
@media print {
  .surface { display: none !important; }
}
`;

let sheet: CSSStyleSheet | undefined;

/** What a card is shown on: a popover, in front of everything, in a root that no page can enter. */
export interface CardSurface {
  /** The one element of ours that a page can see: it has no name, no class, no text. */
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly box: HTMLElement;
}

export function createSurface(look: Readonly<Record<string, string>>): CardSurface {
  const host = createElement(document, 'div');
  const root = host.attachShadow({ mode: 'closed' });
  // Unlike a <style>, it is not stopped by the page's policy.
  sheet ??= sheetOf(css);
  root.adoptedStyleSheets = [sheet];
  const box = createElement(document, 'div');
  box.className = 'surface';
  box.popover = 'manual';
  box.dataset.theme = look.theme ?? 'system';
  appendChild(root, box);
  return { host, root, box };
}

function sheetOf(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}

/** @param place - in CSS pixels of the window, whatever zoom the page has given itself */
export function setPlace({ host, box }: CardSurface, { left, top, width, height }: CardBox): void {
  const { style } = box;
  const zoom = zoomOf(parentElementOf(host));
  style.setProperty('zoom', String(1 / zoom));
  style.setProperty('left', `${left}px`);
  style.setProperty('top', `${top}px`);
  style.setProperty('width', `${width}px`);
  style.setProperty('height', `${height}px`);
}

/**
 * Drawn, so that what is in it can be measured and have the focus, but not to be seen yet; or to
 * be seen.
 */
export function setSeen({ box }: CardSurface, isSeen: boolean): void {
  box.style.setProperty('opacity', isSeen ? '1' : '0');
  box.style.setProperty('pointer-events', isSeen ? 'auto' : 'none');
  box.ariaHidden = isSeen ? null : 'true';
}

/** In front of what else is in front. */
export function raise({ box }: CardSurface): void {
  if (!matches(box, ':popover-open')) box.showPopover();
}

/** Whether a press in its middle would come to it. */
export function isReached({ host, box }: CardSurface): boolean {
  const { left, top, width, height } = boundsOf(box);
  if (width === 0) return false;
  return !isInert(host) && deepElementAt(left + width / 2, top + height / 2) === host;
}

export function windowNow(): Size {
  return { width: widthOf(rootElementOf(document)), height: innerHeight };
}
