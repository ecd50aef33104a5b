import { positionOf, rootOf } from './dom';

/** Order of two nodes as a reader meets them, through shadow roots; negative: `a` comes first. */
export function composedOrder(a: Node, b: Node): number {
  if (a === b) return 0;
  const [pathA, pathB] = [withHosts(a), withHosts(b)];
  const i = pathA.findIndex((node, depth) => node !== pathB[depth]);
  const [left, right] = [pathA[i], pathB[i]];
  // One is the host of the other's shadow: a host comes before what is in it.
  if (!left || !right) return pathA.length - pathB.length;
  return positionOf(left, right) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The node, with the hosts of the shadow roots it is in, the outermost first. */
function withHosts(node: Node): readonly Node[] {
  const root = rootOf(node);
  return root instanceof ShadowRoot ? [...withHosts(root.host), node] : [node];
}
