import type { Block } from './block';
import { collectBlocks } from './collect-blocks';
import { kindOf } from './elements';

interface Stretch {
  /** Where in the root to begin; by default at its beginning. */
  readonly from?: Node | undefined;
  /** Read no further than the block that this node is part of. */
  readonly through?: Node | undefined;
}

/**
 * Read the text below `root`, block by block, in document order.
 *
 * @param onShadow - told of each open shadow root on the way; its text is not read here
 */
export function* readBlocks(
  root: Node,
  onShadow: (root: ShadowRoot) => void,
  { from, through }: Stretch = {},
): Generator<Block, void> {
  const block = collectBlocks();
  let isPast = false;
  let node = from ?? root.firstChild;
  while (node) {
    let inside: Node | null = null;
    if (node.nodeType === Node.TEXT_NODE) {
      yield* block.add(node as Text);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      const kind = kindOf(element);
      if (kind === 'block') {
        yield* block.end();
        if (isPast) return;
      } else if (kind !== 'inline') {
        block.break();
      }
      if (kind === 'block' || kind === 'inline') {
        if (element.shadowRoot) onShadow(element.shadowRoot);
        inside = element.firstChild;
      }
    }
    if (node === through) isPast = true;
    let next: Node | null = inside;
    while (!next && node && node !== root) {
      if (isBlock(node)) {
        yield* block.end();
        if (isPast) return;
      }
      next = node.nextSibling;
      node = node.parentNode;
    }
    node = next;
  }
  yield* block.end();
}

/** Read the one line of inline content that a text or inline element stands in. */
export function readLine(node: Node, onShadow: (root: ShadowRoot) => void): Generator<Block, void> {
  return readBlocks(node.getRootNode(), onShadow, { from: lineStart(node), through: node });
}

/** Where the reader must begin to see the whole line that `node` is part of. */
function lineStart(node: Node): Node {
  let start = node;
  for (;;) {
    const before = start.previousSibling;
    const around = start.parentNode;
    if (before && !isBlock(before)) start = before;
    else if (!before && around && isInline(around)) start = around;
    else return start;
  }
}

function isBlock(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE && kindOf(node as Element) === 'block';
}

function isInline(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE && kindOf(node as Element) === 'inline';
}
