const LONGEST_MS = 10_000;
/** Between two probes: short at first, since most things are there almost at once. */
const FIRST_PAUSE_MS = 10;
const LAST_PAUSE_MS = 80;

/**
 * Try until it is something, and give that; a probe that throws has found nothing yet.
 *
 * @throws {Error} with what was found last, when it does not come about
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T>,
  longestMs = LONGEST_MS,
): Promise<NonNullable<T>> {
  let last: unknown;
  let pauseMs = FIRST_PAUSE_MS;
  for (const end = Date.now() + longestMs; Date.now() < end; await pause(pauseMs)) {
    pauseMs = Math.min(pauseMs * 1.5, LAST_PAUSE_MS);
    try {
      const value = await probe();
      if (value) return value;
      last = value;
    } catch (error) {
      last = error;
    }
  }
  throw new Error(`Waited in vain until ${what}; last: ${describe(last)}`);
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function describe(value: unknown): string {
  return value instanceof Error ? value.message : JSON.stringify(value);
}
