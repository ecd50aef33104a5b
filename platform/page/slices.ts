import { listen, visibilityOf } from './dom';

/** How long we keep the page waiting at most, in milliseconds. */
const SLICE_MS = 5;
/** Looking at the clock costs about as much as a short step. */
const STEPS_BETWEEN_LOOKS = 8;

/**
 * Do the steps of some work, a few milliseconds at a time, until it ends or is aborted.
 *
 * @param onSlice - called after each slice, as part of it
 * @returns milliseconds of work, without the time left to the page
 */
export async function inSlices(
  work: Iterator<unknown>,
  onSlice: () => void,
  signal: AbortSignal,
): Promise<number> {
  for (let workMs = 0; ; await breathe()) {
    if (signal.aborted) return workMs;
    const start = performance.now();
    const isDone = slice(work, start + SLICE_MS);
    onSlice();
    workMs += performance.now() - start;
    if (isDone) return workMs;
  }
}

function slice(work: Iterator<unknown>, end: number): boolean {
  do {
    for (let step = 0; step < STEPS_BETWEEN_LOOKS; step++) {
      if (work.next().done) return true;
    }
  } while (performance.now() < end);
  return false;
}

/**
 * Let the page do what it has waiting. A task of its own for that, and no `scheduler.yield`: that
 * goes on before the page's timers, which would then wait for the whole pass.
 */
function breathe(): Promise<unknown> {
  // Typed by no TypeScript yet, and not in every browser that we name.
  const { scheduler } = globalThis as {
    scheduler?: { postTask?(task: () => void): Promise<void> };
  };
  return scheduler?.postTask?.(() => {}) ?? rest(0);
}

export function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Resolves when the page is in front; a page behind others has time. */
export async function whenVisible(signal: AbortSignal): Promise<void> {
  while (visibilityOf(document) !== 'visible' && !signal.aborted) {
    await new Promise((resolve) => {
      listen(document, 'visibilitychange', resolve, { once: true });
      signal.addEventListener('abort', resolve, { once: true });
    });
  }
}
