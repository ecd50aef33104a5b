/**
 * Let marks be seen in open shadow roots: Firefox looks for `::highlight` rules in the root itself
 * (browser-bugs.md: highlight-rules-in-root). Returns what to call with each root.
 */
export function createShadowSheet(css: string, signal: AbortSignal): (root: ShadowRoot) => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const roots = new Set<WeakRef<ShadowRoot>>();
  signal.addEventListener('abort', () => {
    for (const ref of roots) {
      const root = ref.deref();
      if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    }
  });
  return (root) => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    roots.add(new WeakRef(root));
  };
}
