/** How long something must have been in plain sight before a press on it counts. Milliseconds. */
const LONG_ENOUGH_MS = 500;

/** What Chromium knows of an entry, and Firefox does not (browser-bugs.md: frame-cover-unseen). */
interface Seen extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/**
 * Whether a part of the card has been in plain sight for a while: a page may lay something over it,
 * so that a press is meant for that. Only Chromium tells (browser-bugs.md: frame-cover-unseen);
 * elsewhere what cannot be taken back is not to be had in a card at all.
 */
export function createSightGuard(surface: HTMLElement, signal: AbortSignal) {
  const options = { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 };
  let since: number | undefined;
  let isTold = false;
  const observer = new IntersectionObserver((entries: Seen[]) => {
    const entry = entries.at(-1); // as it is now
    if (entry?.isVisible === undefined) return;
    isTold = true;
    if (!entry.isVisible) since = undefined;
    else since ??= performance.now();
  }, options);
  observer.observe(surface);
  signal.addEventListener('abort', () => observer.disconnect());
  return (): boolean => {
    if (!isTold) return true;
    return since !== undefined && performance.now() - since >= LONG_ENOUGH_MS;
  };
}
