/** Elements that draw what stands in them only where they have no content of their own. */
const REPLACED = 'audio, canvas, embed, iframe, img, input, object, svg, textarea, video';
const TOP = 'dialog:modal, :fullscreen';

/**
 * Where in the page a card can be reached: while a modal dialog or an element in fullscreen is
 * shown, all else is inert, so it has to stand in that.
 *
 * @param node - what the card is on, if it is on something: it is where the learner is
 */
export function homeFor(node: Node | undefined): Element {
  const around = node && topAround(node);
  return around ?? topInFront() ?? document.documentElement;
}

/** The dialog or fullscreen element that a node is in. */
function topAround(node: Node): Element | undefined {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (at instanceof Element && at.matches(TOP)) return at.matches(REPLACED) ? undefined : at;
  }
  return undefined;
}

/** The one in front: where it is drawn over the window's middle, or else the last in the page. */
function topInFront(): Element | undefined {
  const hit = deepElementAt(innerWidth / 2, innerHeight / 2);
  const around = hit && topAround(hit);
  if (around) return around;
  const last = [...document.querySelectorAll(TOP)].at(-1);
  return last && !last.matches(REPLACED) ? last : undefined;
}

/** What is drawn at a point of the window, in open shadow roots as well. */
export function deepElementAt(x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  for (let root = hit?.shadowRoot; root; root = hit?.shadowRoot) {
    const inside = root.elementFromPoint(x, y);
    if (!inside || inside === hit) break;
    hit = inside;
  }
  return hit;
}

function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

/** Move an element without loading anew what is in it, where it is in the page already. */
export function moveInto(parent: Element, child: Element): void {
  const { moveBefore } = parent as Element & { moveBefore?(node: Node, before: null): void };
  if (child.isConnected && moveBefore) moveBefore.call(parent, child, null);
  else parent.append(child);
}
