import { isKnown, problemOf, problems } from '@/core/protocol/problem-of';

import { t } from './t';

/** What went wrong, in words. An error of the background comes as its name. */
export function saidOf(error: unknown): string {
  const problem = problemOf(error);
  return isKnown(problem) ? t(`problem.${problem}`) : problem;
}

/**
 * Ask for the words while the browser still gives any: after an update it does not
 * (browser-bugs.md: no-texts-after-update).
 */
export function rememberProblems(): void {
  for (const problem of problems) t(`problem.${problem}`);
  for (const key of ['notes.not_saved', 'notes.copy_text', 'parts.try_again'] as const) t(key);
}
