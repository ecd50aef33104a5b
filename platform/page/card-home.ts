import {
  appendTo,
  aroundOf,
  contains,
  elementAt,
  findAll,
  isElement,
  isInPage,
  matches,
  moveBefore,
  rootElementOf,
  shadowOf,
} from './dom';

/** Elements that draw what stands in them only where they have no content of their own. */
const REPLACED = 'audio, canvas, embed, iframe, img, input, object, svg, textarea, video';
const TOP = 'dialog:modal, :fullscreen';

/**
 * Where in the page a card can be reached: while a modal dialog or an element in fullscreen is
 * shown, all else is inert, so it has to stand in that (browser-bugs.md: outside-dialog-inert).
 *
 * @param node - what the card is on, if it is on something: it is where the learner is
 */
export function homeFor(node: Node | undefined): Element {
  const around = node && topAround(node);
  return around ?? topInFront() ?? rootElementOf(document);
}

/** The dialog or fullscreen element that a node is in. */
function topAround(node: Node): Element | undefined {
  for (let at: Node | null = node; at; at = aroundOf(at)) {
    if (isElement(at) && matches(at, TOP)) return matches(at, REPLACED) ? undefined : at;
  }
  return undefined;
}

/** The one in front: where it is drawn over the window's middle, or else the last in the page. */
function topInFront(): Element | undefined {
  const hit = deepElementAt(innerWidth / 2, innerHeight / 2);
  const around = hit && topAround(hit);
  if (around) return around;
  const last = findAll(document, TOP).at(-1);
  return last && !matches(last, REPLACED) ? last : undefined;
}

/**
 * Firefox finds also at a point what a modal dialog has made inert
 * (browser-bugs.md: inert-found-at-point).
 */
export function isInert(element: Element): boolean {
  const modals = findAll(document, 'dialog:modal');
  return modals.length > 0 && !modals.some((modal) => contains(modal, element));
}

/** What is drawn at a point of the window, in open shadow roots as well. */
export function deepElementAt(x: number, y: number): Element | null {
  let hit = elementAt(document, x, y);
  for (let root = hit && shadowOf(hit); root; root = hit && shadowOf(hit)) {
    const inside = elementAt(root, x, y);
    if (!inside || inside === hit) break;
    hit = inside;
  }
  return hit;
}

/**
 * Move an element. What is in it is not loaded anew, but for frames in Firefox
 * (browser-bugs.md: moved-frame-loads-anew).
 */
export function moveInto(parent: Element, child: Element): void {
  if (isInPage(child)) moveBefore(parent, child, null);
  else appendTo(parent, child);
}
