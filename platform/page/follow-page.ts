import type { TermHit } from '@/core/glossary/find-terms';

import type { Block } from './block';
import { isReadable, kindOf } from './elements';
import type { PageMarks } from './page-marks';
import { elementInSight } from './paint-window';
import { readBlocks, readLine } from './read-blocks';
import { inSlices, rest, whenVisible } from './slices';
import { type Changes, createWatcher } from './watch';

/** On a page that never rests, one part in ten of the time is ours. */
const REST = 9;
const SHORTEST_REST_MS = 40;
const LONGEST_REST_MS = 2_000;
/** More changes than this at once, and the page is read as a whole. */
const MOST_CHANGES = 5_000;

interface Options {
  readonly find: (text: string) => readonly TermHit[];
  readonly marks: PageMarks;
  /** Told of each open shadow root, for Firefox to be given its style sheet. */
  readonly onShadow: (root: ShadowRoot) => void;
  /** Told after each pass over what is new. */
  readonly onPass: () => void;
  readonly signal: AbortSignal;
}

/** Mark a page, what is on screen first, and keep up with it until the signal aborts. */
export function followPage({ find, marks, onShadow, onPass, signal }: Options): void {
  const met = new WeakSet<ShadowRoot>();
  const unread: ShadowRoot[] = [];
  const watcher = createWatcher(wake, signal);
  let isAwake = true;

  watcher.watch(document);
  void work(readPage(elementInSight));

  function meet(root: ShadowRoot): void {
    if (met.has(root)) return;
    met.add(root);
    watcher.watch(root);
    onShadow(root);
    unread.push(root);
  }

  function take(block: Block): void {
    marks.forget(block);
    marks.add(block, find(block.text));
  }

  function* readPage(firstElement: () => Element | null): Generator<void> {
    const { body } = document;
    if (!body || !isReadable(body)) return; // a page may write itself anew at any time
    const first = scrollY > 0 ? firstElement() : null;
    const start = first && first !== body && body.contains(first) ? first : undefined;
    for (const block of readBlocks(body, meet, { from: start })) yield take(block);
    if (start) for (const block of readBlocks(body, meet, { through: start })) yield take(block);
    yield* readShadows();
  }

  function* readShadows(): Generator<void> {
    for (let root = unread.shift(); root; root = unread.shift()) {
      for (const block of readBlocks(root, meet)) yield take(block);
    }
  }

  function* readChanges({ dirty, turned, removed }: Changes): Generator<void> {
    if (removed) marks.prune();
    if (dirty.size + turned.size > MOST_CHANGES) return yield* readPage(() => null);
    for (const element of turned) {
      marks.forgetBelow(element);
      dirty.add(element);
    }
    const fresh = new WeakSet<Node>(); // many changes of one line are one reading of it
    for (const node of dirty) {
      if (!node.isConnected || fresh.has(firstText(node)) || hasAncestorIn(dirty, node)) continue;
      if (!isReadable(node)) continue;
      for (const block of read(node)) {
        for (const run of block.runs) fresh.add(run.node);
        yield take(block);
      }
    }
    yield* readShadows();
  }

  function read(node: Node): Iterable<Block> {
    if (!(node instanceof Element) || kindOf(node) !== 'block') return readLine(node, meet);
    if (node.shadowRoot) meet(node.shadowRoot);
    return readBlocks(node, meet);
  }

  function wake(): void {
    if (isAwake) return;
    isAwake = true;
    void work([].values());
  }

  /** Do this, and then what has changed meanwhile, until nothing has. */
  async function work(first: Iterator<void>): Promise<void> {
    let next: Iterator<void> | undefined = first;
    while (next) {
      await whenVisible(signal);
      marks.beginPass();
      const workMs = await inSlices(next, marks.choose, signal);
      if (signal.aborted) return;
      onPass();
      await rest(Math.min(Math.max(workMs * REST, SHORTEST_REST_MS), LONGEST_REST_MS));
      next = changesToRead();
    }
    isAwake = false;
  }

  function changesToRead(): Iterator<void> | undefined {
    const changes = watcher.take();
    const isNew = changes.dirty.size + changes.turned.size > 0 || changes.removed;
    return isNew ? readChanges(changes) : undefined;
  }
}

function firstText(node: Node): Node {
  let at = node;
  while (at.firstChild) at = at.firstChild;
  return at;
}

function hasAncestorIn(nodes: ReadonlySet<Node>, node: Node): boolean {
  for (let at = node.parentNode; at; at = at.parentNode) if (nodes.has(at)) return true;
  return false;
}
