import { listen, positionOf, rootOf, walkTexts } from './dom';
import { isReadable } from './elements';
import { createHandWatch } from './selecting-hand';

const LONGEST = 300;
/** A selection has settled when it stays the same this long. Milliseconds. */
const SETTLED_MS = 300;

/** What the reader has selected, if it may be read. */
export interface Selected {
  readonly words: string;
  readonly range: Range;
}

/**
 * The selection; undefined where there is none, or it is in something typed in.
 *
 * @param roots - open shadow roots: without them the browser tells only their hosts
 */
export function selected(roots: readonly ShadowRoot[] = []): Selected | undefined {
  const selection = getSelection();
  const range = selection && rangeOf(selection, roots);
  if (!selection || !range || range.collapsed) return undefined;
  if (!isReadable(range.startContainer) || !isReadable(range.endContainer)) return undefined;
  // What the browser says has line breaks where it draws them; in a shadow tree it says nothing.
  const text = selection.toString() || range.toString();
  const words = text.replace(/\s+/g, ' ').trim();
  return words === '' ? undefined : { words: words.slice(0, LONGEST), range };
}

/** As a range of the tree that it is in, without what it only touches. */
function rangeOf(selection: Selection, roots: readonly ShadowRoot[]): Range | undefined {
  const composed = selection.getComposedRanges?.({ shadowRoots: [...roots] })[0];
  const range = new Range();
  const from = composed ?? (selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined);
  if (!from) return undefined;
  const { startContainer, startOffset } = from;
  const end = endBefore(from);
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(end.node, end.offset);
  } catch {
    return undefined; // the page has changed under it
  }
  return range;
}

/** Three clicks select up to the very beginning of what comes next: that is no part of it. */
function endBefore({ startContainer, endContainer, endOffset }: AbstractRange) {
  const end = { node: endContainer, offset: endOffset };
  if (endOffset > 0 || endContainer === startContainer) return end;
  const root = rootOf(endContainer);
  const walker = walkTexts(document, root, NodeFilter.SHOW_TEXT);
  walker.currentNode = endContainer;
  const text = walker.previousNode();
  const isWithin =
    text && (positionOf(startContainer, text) & Node.DOCUMENT_POSITION_PRECEDING) === 0;
  return text instanceof Text && isWithin ? { node: text, offset: text.length } : end;
}

/** Hear of selections that the reader has made, once they have settled, and of their end. */
export function watchSelection(
  onSettled: (selection: Selected | undefined) => void,
  roots: () => readonly ShadowRoot[],
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(timer);
    if (!hand.isDown())
      timer = setTimeout(() => hand.hasSelected() && onSettled(selected(roots())), SETTLED_MS);
  };
  const hand = createHandWatch(settle, signal);
  const onChange = () => {
    hand.sees();
    if (getSelection()?.isCollapsed) onSettled(undefined);
    settle();
  };
  listen(document, 'selectionchange', onChange, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
