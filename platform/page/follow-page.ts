import type { PageJudgement } from '@/core/match/page-judgement';

import { attempt } from './attempt';
import type { Block } from './block';
import { bodyOf, contains, isConnected, isElement, shadowOf } from './dom';
import { isReadable, kindOf } from './elements';
import { firstTextIn, hasAncestorIn } from './in-tree';
import type { PageLedger } from './page-ledger';
import { elementInSight } from './paint-window';
import { readBlocks, readLine } from './read-blocks';
import { removedTexts } from './removed-texts';
import { inSlices, rest, whenVisible } from './slices';
import { type Changes, createWatcher } from './watch';

/** On a page that never rests, one part in ten of the time is ours. */
const REST = 9;
const SHORTEST_REST_MS = 40;
const LONGEST_REST_MS = 2_000;
/** More changes than this at once, and the page is read as a whole. */
const MOST_CHANGES = 5_000;

interface Options {
  /** What is read is kept there, and marked. */
  readonly ledger: PageLedger;
  /** What the learner chose on this site; call `rejudge` when it changes. */
  readonly choices: () => PageJudgement['choices'];
  /**
   * Told of each open shadow root, for Firefox to be given its style sheet
   * (browser-bugs.md: highlight-rules-in-root).
   */
  readonly onShadow: (root: ShadowRoot) => void;
  /** Told after each pass over what is new. */
  readonly onPass: () => void;
  readonly signal: AbortSignal;
}

/**
 * Mark a page, what is on screen first, and keep up with it until the signal aborts.
 *
 * @returns `rejudge`, to be called when the learner's choices have changed: the doubtful texts
 *   are read again. And `readAgain`, to be called when the terms have changed: every text is read
 *   again, at once.
 */
export function followPage({ ledger, choices, onShadow, onPass, signal }: Options) {
  const met = new WeakSet<ShadowRoot>();
  const roots: WeakRef<ShadowRoot>[] = [];
  const unread: ShadowRoot[] = [];
  const allRoots = () => roots.flatMap((root) => root.deref() ?? []);
  const watcher = createWatcher(wake, signal);
  let isAwake = true;
  let isRejudged = false;
  let isStale = false;
  let hurry = () => {};

  watcher.watch(document);
  void work(readPage(elementInSight));
  return {
    rejudge(): void {
      isRejudged = true;
      wake();
    },
    readAgain(): void {
      isStale = true;
      hurry(); // the learner waits for it
      wake();
    },
  };

  function meet(root: ShadowRoot): void {
    if (met.has(root)) return;
    met.add(root);
    roots.push(new WeakRef(root));
    watcher.watch(root);
    unread.push(root);
    attempt(() => onShadow(root));
  }

  /**
   * Take in blocks one by one. A block that cannot be costs that block, a line or root that
   * cannot be read costs its rest: the page goes on without it.
   *
   * @param fresh - told of the texts that were read
   */
  function* take(blocks: Iterator<Block>, fresh?: WeakSet<Node>): Generator<void> {
    for (;;) {
      const step = attempt(() => blocks.next());
      if (!step || step.done) return;
      const block = step.value;
      for (const run of block.runs) fresh?.add(run.node);
      attempt(() => ledger.read(block));
      yield;
    }
  }

  function* readPage(firstElement: () => Element | null): Generator<void> {
    const body = bodyOf(document) as HTMLElement | null;
    if (!body || !isReadable(body)) return; // a page may write itself anew at any time
    const first = scrollY > 0 ? firstElement() : null;
    const start = first && first !== body && contains(body, first) ? first : undefined;
    yield* take(readBlocks(body, meet, { from: start }));
    if (start) yield* take(readBlocks(body, meet, { through: start }));
    yield* readShadows();
  }

  function* readShadows(): Generator<void> {
    for (let root = unread.shift(); root; root = unread.shift()) {
      yield* take(readBlocks(root, meet));
    }
  }

  /** All of the page once more, and every root that was met. */
  function* readAll(): Generator<void> {
    unread.push(...allRoots());
    yield* readPage(elementInSight);
  }

  function* readChanges({ dirty, turned, ...gone }: Changes): Generator<void> {
    for (const text of prune(gone)) dirty.add(text);
    if (dirty.size + turned.size > MOST_CHANGES) return yield* readPage(() => null);
    for (const element of turned) {
      ledger.forgetBelow(element);
      dirty.add(element);
    }
    const fresh = new WeakSet<Node>(); // many changes of one line are one reading of it
    for (const node of dirty) {
      if (!isConnected(node) || fresh.has(firstTextIn(node)) || hasAncestorIn(dirty, node))
        continue;
      if (!isReadable(node)) continue;
      yield* take(read(node), fresh);
    }
    yield* readShadows();
  }

  /** Forget what was removed: that costs what it is, however much is left. */
  function prune({ removed, isMuchRemoved }: Pick<Changes, 'removed' | 'isMuchRemoved'>) {
    if (isMuchRemoved) return ledger.prune();
    return removed.size > 0 ? ledger.prune(removedTexts(removed, allRoots())) : [];
  }

  function read(node: Node): Iterator<Block> {
    if (!isElement(node) || kindOf(node) !== 'block') return readLine(node, meet);
    const shadow = shadowOf(node);
    if (shadow) meet(shadow);
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
      const workMs = (await pass(next)) + (await pass(readDoubtful()));
      if (signal.aborted) return;
      onPass();
      const restMs = Math.min(Math.max(workMs * REST, SHORTEST_REST_MS), LONGEST_REST_MS);
      const hurried = Promise.withResolvers<void>();
      hurry = hurried.resolve;
      await Promise.race([rest(restMs), hurried.promise]);
      next = changesToRead();
    }
    isAwake = false;
  }

  /** @returns milliseconds of work */
  async function pass(steps: Iterator<void>): Promise<number> {
    ledger.beginPass();
    const workMs = await inSlices(steps, ledger.choose, signal);
    ledger.endPass();
    return workMs;
  }

  /** Read again what another judgement of the page may change; nothing else is. */
  function* readDoubtful(): Generator<void> {
    const fresh = new WeakSet<Node>(); // a very long text is several blocks of one line
    for (const node of ledger.judge(choices())) {
      if (fresh.has(node) || !isConnected(node) || !isReadable(node)) continue;
      yield* take(readLine(node, meet), fresh);
    }
  }

  function changesToRead(): Iterator<void> | undefined {
    const changes = watcher.take();
    if (isStale) {
      isStale = false;
      prune(changes);
      return readAll();
    }
    const { dirty, turned, removed } = changes;
    const isNew = dirty.size + turned.size + removed.size > 0 || isRejudged;
    isRejudged = false;
    return isNew ? readChanges(changes) : undefined;
  }
}
