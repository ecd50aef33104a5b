/** How large a card would be if there were room for all of it. CSS pixels. */
export interface Measure {
  readonly width: number;
  readonly height: number;
}

/**
 * Tells how large what is drawn on a surface would like to be, whenever that changes. It may be
 * drawn while nobody sees it, when no frame is painted and no ResizeObserver asked.
 *
 * @param onSize - called with every change, and once at the beginning
 */
export function watchSize(surface: HTMLElement, onSize: () => void, signal: AbortSignal): void {
  const changed = new MutationObserver(onSize);
  changed.observe(surface, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  const resized = new ResizeObserver(onSize);
  resized.observe(surface);
  signal.addEventListener('abort', () => {
    changed.disconnect();
    resized.disconnect();
  });
}

/** The parts of a card one below the other, each as high as it wants to be. */
export function measure(card: HTMLElement): Measure {
  const heights = [...card.children].map((part) =>
    part instanceof HTMLElement && getComputedStyle(part).position !== 'absolute'
      ? Math.max(part.offsetHeight, part.scrollHeight)
      : 0,
  );
  const { offsetHeight, clientHeight, offsetWidth } = card;
  const borders = offsetHeight - clientHeight;
  return { width: offsetWidth, height: heights.reduce((sum, height) => sum + height, borders) };
}
