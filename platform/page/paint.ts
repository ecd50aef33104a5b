import { type MarkName, type MarkStyles, priorityOf } from '@/core/mark/mark-styles';
import { markRows } from '@/core/mark/mark-table';

import { find, findAll, removeElement } from './dom';

/** The page's highlights, as far as they are ours. */
export interface Painter {
  add(name: MarkName, range: StaticRange): void;
  remove(name: MarkName, range: StaticRange): void;
  /** Draw everything in these styles from now on. */
  wear(styles: MarkStyles): void;
  /** Put ours back where a page has cleared the registry or taken our names. */
  assert(): void;
}

/** One highlight, and the name of the style that it is drawn in; without one, it is not drawn. */
interface Painted {
  readonly highlight: Highlight;
  style: string | undefined;
}

/**
 * Paint on the page until the signal aborts. The page shares the registry: never clear it.
 *
 * @param first - the styles to begin with
 */
export function createPainter(first: MarkStyles, signal: AbortSignal): Painter {
  let styles = first;
  const all = new Map<MarkName, Painted>();

  function highlightOf(name: MarkName): Highlight {
    const known = all.get(name);
    if (known) return known.highlight;
    const painted = { highlight: new Highlight(), style: styles.get(name) };
    painted.highlight.priority = priorityOf(name);
    all.set(name, painted);
    draw(painted);
    return painted.highlight;
  }

  function draw({ highlight, style }: Painted): void {
    if (style !== undefined && CSS.highlights.get(style) !== highlight) {
      CSS.highlights.set(style, highlight);
    }
  }

  function takeAway({ highlight, style }: Painted): void {
    // A newer version of ours may have painted over it by now.
    if (style !== undefined && CSS.highlights.get(style) === highlight) {
      CSS.highlights.delete(style);
    }
  }

  signal.addEventListener('abort', () => {
    for (const painted of all.values()) takeAway(painted);
  });
  return {
    add: (name, range) => void highlightOf(name).add(range),
    remove(name, range) {
      const painted = all.get(name);
      if (!painted?.highlight.delete(range) || painted.highlight.size > 0) return;
      all.delete(name);
      takeAway(painted);
    },
    wear(next) {
      styles = next;
      for (const [name, painted] of all) {
        const style = styles.get(name);
        if (style === painted.style) continue;
        takeAway(painted);
        painted.style = style;
        draw(painted);
      }
    },
    assert() {
      for (const painted of all.values()) draw(painted);
    },
  };
}

/**
 * What Firefox lets a content script see of an element (browser-bugs.md: closed-roots-to-scripts).
 */
interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** A card's element has no name: what is in it tells. */
function isOurs({ openOrClosedShadowRoot: root }: FirefoxElement): boolean {
  return root ? find(root, '.surface[popover] > iframe[sandbox]') !== null : false;
}

/**
 * Take away what an older version of ours has left in the page. Only where it ended untold in
 * Firefox (browser-bugs.md: old-script-after-update): elsewhere it still runs, perhaps with words
 * in its card that nobody has saved.
 */
export function clearLeftovers(): void {
  // Firefox cannot list the registry from here, so we know all names by heart
  // (browser-bugs.md: registry-not-iterable).
  for (const { name } of markRows) CSS.highlights.delete(name);
  for (const element of findAll(document, ':root > div')) {
    if (isOurs(element)) removeElement(element);
  }
}
