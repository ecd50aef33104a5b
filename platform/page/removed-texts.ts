import { isConnected, isText, walkTexts } from './dom';

/** The texts in what a page has removed, and in the shadow roots that went with it. */
export function* removedTexts(
  removed: Iterable<Node>,
  roots: readonly ShadowRoot[],
): Generator<Node> {
  for (const top of [...removed, ...roots.filter((root) => !isConnected(root))]) {
    if (isText(top)) yield top;
    const walker = walkTexts(document, top, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) yield text;
  }
}
