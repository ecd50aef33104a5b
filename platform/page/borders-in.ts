import { type Block, BREAK } from './block';
import { contains, isElement, nameOf, parentElementOf, parentOf } from './dom';

/**
 * Where, in a block's text, what a reader sees is apart: at its ends, at line breaks and pictures,
 * and between boxes of a line. Offsets are UTF-16 units. Asks for styles, which reading does not:
 * only for the blocks that hold the words of a note.
 */
export function bordersIn({ text, runs }: Block): ReadonlySet<number> {
  const borders = new Set([0, text.length]);
  const around = (at: number) => borders.add(at).add(at + 1);
  for (let at = text.indexOf(BREAK); at >= 0; at = text.indexOf(BREAK, at + 1)) around(at);
  runs.forEach(({ node, start }, i) => {
    const before = runs[i - 1];
    if (before && isApart(before.node, node)) borders.add(start);
    if (!keepsLines(node)) return;
    const end = runs[i + 1]?.start ?? text.length;
    for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
      around(at);
    }
  });
  return borders;
}

/** Whether either stands in a box that the other does not stand in. */
function isApart(a: Text, b: Text): boolean {
  return a !== b && (isBoxedFrom(a, b) || isBoxedFrom(b, a));
}

function isBoxedFrom(node: Node, other: Node): boolean {
  for (let at = parentOf(node); at && !contains(at, other); at = parentOf(at)) {
    if (isElement(at) && isBox(at)) return true;
  }
  return false;
}

function isBox(element: Element): boolean {
  if (nameOf(element) === 'label') return true;
  const { display } = getComputedStyle(element);
  return !/^(?:|inline|contents|ruby.*)$/.test(display);
}

function keepsLines(node: Text): boolean {
  const parent = parentElementOf(node);
  return parent !== null && /^(?:pre|break-spaces)/.test(getComputedStyle(parent).whiteSpace);
}
