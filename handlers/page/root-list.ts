/** The open shadow roots that were met in a page. A root that the page has dropped is let go. */
export function createRootList() {
  const met: WeakRef<ShadowRoot>[] = [];
  return {
    add: (root: ShadowRoot) => void met.push(new WeakRef(root)),
    all: (): readonly ShadowRoot[] => met.flatMap((root) => root.deref() ?? []),
  };
}
