import { isElement, isText, siblingsOf } from './dom';
import { kindOf } from './elements';

/** What of a page is no longer as it was read. */
export interface Changes {
  /** Read these again: a block, or the line that a text or inline element stands in. */
  readonly dirty: Set<Node>;
  /** Elements that became editors or stopped being some: all below is to be read anew. */
  readonly turned: Set<Element>;
  /** What was removed; it may stand elsewhere by now. */
  readonly removed: Set<Node>;
  /** More was removed than is kept: any of what was read may be gone. */
  isMuchRemoved: boolean;
}

/** A page that nobody looks at may go on for hours: what it throws away is not kept for that. */
const MOST_REMOVED = 5_000;

/**
 * Watch a document's or shadow root's text. The callback does no more than to remember
 * where; it is told nothing twice until the changes have been taken.
 */
export function createWatcher(onChange: () => void, signal: AbortSignal) {
  let changes: Changes = nothing();
  const observer = new MutationObserver((records) => {
    for (const record of records) note(record, changes);
    onChange();
  });
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    watch(root: Node): void {
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: ['contenteditable', 'role'],
      });
    },
    take(): Changes {
      for (const record of observer.takeRecords()) note(record, changes);
      const taken = changes;
      changes = nothing();
      return taken;
    },
  };
}

function note(record: MutationRecord, changes: Changes): void {
  const { type, target, addedNodes, removedNodes } = record;
  if (type === 'attributes') return void changes.turned.add(target as Element);
  if (type === 'characterData') return void changes.dirty.add(target);
  for (const node of addedNodes) changes.dirty.add(node);
  for (const node of removedNodes) {
    if (changes.removed.size < MOST_REMOVED) changes.removed.add(node);
    else changes.isMuchRemoved = true;
  }
  // What came or went may have joined the words on either side of it, or parted them.
  for (const beside of siblingsOf(record)) if (isInLine(beside)) changes.dirty.add(beside);
}

function isInLine(node: Node | null): node is Node {
  return node !== null && (isText(node) || (isElement(node) && kindOf(node) === 'inline'));
}

function nothing(): Changes {
  return { dirty: new Set(), turned: new Set(), removed: new Set(), isMuchRemoved: false };
}
