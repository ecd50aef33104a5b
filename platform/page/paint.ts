/** Every highlight of ours. Firefox cannot list the registry from here, so we know them by heart. */
const highlightNames = [
  'codelight-term-new',
  'codelight-here',
  'codelight-note-amber',
  'codelight-note-sky',
  'codelight-note-rose',
  'codelight-note-fern',
  'codelight-note-violet',
] as const;

export type HighlightName = (typeof highlightNames)[number];

/** What lies on top where marks overlap. */
const priorities: Readonly<Record<string, number>> = { here: 40, note: 30, term: 10 };

/** The page's highlights, as far as they are ours. */
export interface Painter {
  add(name: HighlightName, range: StaticRange): void;
  remove(name: HighlightName, range: StaticRange): void;
  /** Put ours back where a page has cleared the registry or taken our names. */
  assert(): void;
}

/**
 * Paint on the page until the signal aborts. The page shares the registry: never clear it.
 *
 * @param isHidden - names that are kept, but not painted
 */
export function createPainter(
  isHidden: (name: HighlightName) => boolean,
  signal: AbortSignal,
): Painter {
  const highlights = new Map<HighlightName, Highlight>();

  function highlightOf(name: HighlightName): Highlight {
    let highlight = highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = priorities[name.split('-')[1] ?? ''] ?? 0;
      highlights.set(name, highlight);
      CSS.highlights.set(name, highlight);
    }
    return highlight;
  }

  signal.addEventListener('abort', () => {
    for (const [name, highlight] of highlights) {
      // A newer version of ours may have painted over it by now.
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
  });
  return {
    add(name, range) {
      if (!isHidden(name)) highlightOf(name).add(range);
    },
    remove(name, range) {
      const highlight = highlights.get(name);
      if (!highlight?.delete(range) || highlight.size > 0) return;
      highlights.delete(name);
      CSS.highlights.delete(name);
    },
    assert() {
      for (const [name, highlight] of highlights) {
        if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
      }
    },
  };
}

/**
 * Take away what an older version of ours has left in the page. Only where it ended untold
 * (Firefox): elsewhere it still runs, perhaps with words in its card that nobody has saved.
 */
export function clearLeftovers(): void {
  for (const name of highlightNames) CSS.highlights.delete(name);
  document.querySelector('codelight-card')?.remove();
}
