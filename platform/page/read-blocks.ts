import type { Block } from './block';
import { collectBlocks } from './collect-blocks';
import {
  firstChildOf,
  isElement,
  isText,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
  rootOf,
  shadowOf,
} from './dom';
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
  let node = from ?? firstChildOf(root);
  while (node) {
    let inside: Node | null = null;
    if (isText(node)) {
      yield* block.add(node);
    } else if (isElement(node)) {
      const kind = kindOf(node);
      if (kind === 'block') {
        yield* block.end();
        if (isPast) return;
      } else if (kind !== 'inline') {
        block.break();
      }
      if (kind === 'block' || kind === 'inline') {
        const shadow = shadowOf(node);
        if (shadow) onShadow(shadow);
        inside = firstChildOf(node);
      }
    }
    if (node === through) isPast = true;
    let next: Node | null = inside;
    while (!next && node && node !== root) {
      if (isBlock(node)) {
        yield* block.end();
        if (isPast) return;
      }
      next = nextSiblingOf(node);
      node = parentOf(node);
    }
    node = next;
  }
  yield* block.end();
}

/** Read the one line of inline content that a text or inline element stands in. */
export function readLine(node: Node, onShadow: (root: ShadowRoot) => void): Generator<Block, void> {
  return readBlocks(rootOf(node), onShadow, { from: lineStart(node), through: node });
}

/** Where the reader must begin to see the whole line that `node` is part of. */
function lineStart(node: Node): Node {
  let start = node;
  for (;;) {
    const before = previousSiblingOf(start);
    const around = parentOf(start);
    if (before && !isBlock(before)) start = before;
    else if (!before && around && isInline(around)) start = around;
    else return start;
  }
}

function isBlock(node: Node): boolean {
  return isElement(node) && kindOf(node) === 'block';
}

function isInline(node: Node): boolean {
  return isElement(node) && kindOf(node) === 'inline';
}
