/** What every attack finds in its page, as `kit`. */
export interface Kit {
  /** What was got so far: it has to stay empty. */
  readonly loot: string[];
  /** Roots of the card's tree. */
  readonly roots: Set<ParentNode>;
  /** Words that only the learner and the card have. */
  readonly secrets: readonly string[];
  /** Keep what was found, if a secret is in it. */
  take(found: unknown, how?: string): void;
  /** Note that this root of a tree was reached; what stands in it is taken at the end. */
  rob(root: unknown, how?: string): void;
  /** All that was got, once the attack is over. */
  haul(): string[];
  /** An element of the page's own, somewhere in its body. */
  make(tag: string, into?: Node): HTMLElement;
  /** Elements that came beside the body or into a dialog, and that the page has not made. */
  ours(): Element[];
  /** Points of the window at which the page is told that one of `ours` lies. */
  spots(): (readonly [x: number, y: number])[];
}

/** Runs in the page, before anything else in it. */
export function layOut(secrets: readonly string[]): void {
  const loot: string[] = [];
  const made = new WeakSet<Node>();
  const came: Element[] = [];
  const { createElement } = document; // a page may put others in its place
  const watcher = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      const isRoot = target.parentNode?.nodeType === Node.DOCUMENT_NODE;
      if (!isRoot && !(target instanceof HTMLDialogElement)) continue;
      for (const node of addedNodes) {
        const isNew = node instanceof Element && !made.has(node) && !came.includes(node);
        if (isNew && !['HEAD', 'BODY'].includes(node.tagName)) came.push(node);
      }
    }
  });
  watcher.observe(document, { childList: true, subtree: true });

  const kit: Kit = {
    loot,
    roots: new Set(),
    secrets,
    take(found, how = 'found') {
      const text = String(found);
      for (const secret of secrets) if (text.includes(secret)) loot.push(`${how}: ${secret}`);
    },
    rob(root, how = 'reached') {
      if (!(root instanceof ShadowRoot)) return;
      kit.roots.add(root);
      loot.push(`${how}: a root`);
    },
    haul() {
      for (const root of kit.roots) {
        kit.take(root.textContent, 'in the root');
        for (const { value } of root.querySelectorAll('textarea')) kit.take(value, 'in a field');
      }
      return [...new Set(loot)].sort();
    },
    make(tag, into = document.querySelector('body') as HTMLElement) {
      const element = createElement.call(document, tag);
      made.add(element);
      Node.prototype.appendChild.call(into, element);
      return element;
    },
    ours: () => came.filter((one) => one.isConnected),
    spots() {
      const found: (readonly [number, number])[] = [];
      const all = kit.ours();
      for (let x = 5; x < innerWidth; x += 20) {
        for (let y = 5; y < innerHeight; y += 20) {
          const hit = document.elementFromPoint(x, y);
          if (hit && all.includes(hit)) found.push([x, y]);
        }
      }
      return found;
    },
  };
  Object.assign(window, { kit });
  document.currentScript?.remove(); // the secrets stand in it
}
