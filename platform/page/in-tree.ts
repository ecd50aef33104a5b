import { firstChildOf, parentOf } from './dom';

/** The first leaf of a node's tree: the node itself, if it has nothing in it. */
export function firstTextIn(node: Node): Node {
  let at = node;
  for (let next = firstChildOf(at); next; next = firstChildOf(at)) at = next;
  return at;
}

export function hasAncestorIn(nodes: ReadonlySet<Node>, node: Node): boolean {
  for (let at = parentOf(node); at; at = parentOf(at)) if (nodes.has(at)) return true;
  return false;
}
