import { listen } from './dom';

/** How often to look whether we are still wanted, in milliseconds. */
const LOOK_MS = 2_000;

/**
 * Abort when the extension was updated or removed under an open page: Chrome tells the old
 * content script nothing, and leaves it running with nobody to talk to
 * (browser-bugs.md: old-script-after-update).
 */
export function watchLife(isCurrent: () => boolean, life: AbortController): void {
  const look = () => {
    if (!isCurrent()) life.abort();
  };
  const timer = setInterval(look, LOOK_MS);
  listen(document, 'visibilitychange', look, { signal: life.signal });
  life.signal.addEventListener('abort', () => clearInterval(timer));
}
