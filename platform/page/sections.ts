import { closest, findAll, isElement, parentElementOf, positionOf, rootOf } from './dom';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]';
const SCOPES =
  'article, aside, dialog, footer, header, main, nav, section, [role=article], [role=banner], [role=complementary], [role=contentinfo], [role=dialog], [role=main], [role=navigation], [role=region]';

/**
 * Which section a piece of text belongs to: the content of a heading, or of the
 * `article`, `section` or landmark around it before its first heading.
 *
 * @returns a function that answers with the node the section begins at; use it for one
 *   pass over the page, since it remembers the headings that it found
 */
export function createSectionFinder(): (node: Node) => Node {
  const headingsOf = new Map<Node, readonly Element[]>();

  return (node) => {
    const scope = scopeOf(node);
    let headings = headingsOf.get(scope);
    if (!headings) {
      headings = findAll(scope, HEADINGS).filter((one) => scopeOf(one) === scope);
      headingsOf.set(scope, headings);
    }
    return lastBefore(headings, node) ?? scope;
  };
}

function scopeOf(node: Node): ParentNode & Node {
  const element = isElement(node) ? node : parentElementOf(node);
  // A node in a tree has a document, a shadow root or an element at its top.
  return (element && closest(element, SCOPES)) ?? (rootOf(node) as ParentNode & Node);
}

/** The last of these elements, in document order, that begins before `node`. */
function lastBefore(elements: readonly Element[], node: Node): Element | undefined {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    const position = element ? positionOf(element, node) : 0;
    if (position & Node.DOCUMENT_POSITION_FOLLOWING) low = middle + 1;
    else high = middle;
  }
  return elements[low - 1];
}
