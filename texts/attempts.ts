import { signal } from '@preact/signals';

import { saidOf } from './problem';

/** Steps of a model that may fail: `problem` says what went wrong with the last one. */
export function createAttempts() {
  const problem = signal<string | undefined>(undefined);

  /** @returns whether it came about */
  async function attempt(act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      problem.value = undefined;
      return true;
    } catch (error) {
      problem.value = saidOf(error);
      return false;
    }
  }

  return { problem, attempt };
}
