/** What can go wrong that the learner is told of in words of ours. `problem` in `locales/` has them. */
export const problems = [
  'QuotaExceededError',
  'VersionError',
  'BlockedError',
  'StaleError',
  'GoneError',
  'StaleTermError',
  'GoneTermError',
  'TakenFormError',
  'WorkSystemError',
  'TooMuchError',
  'UpdatedError',
  'SilenceError',
  'PackageError',
] as const;

export type Problem = (typeof problems)[number];

/**
 * What went wrong, as it crosses to who says it in words: a name of `problems`, else what the
 * error says. By name first: a DOMException's message may be empty.
 */
export function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return isKnown(error.name) ? error.name : error.message || error.name;
}

/** An error that has words. */
export function problem(name: Problem): Error {
  return Object.assign(new Error(name), { name });
}

export function isKnown(name: string): name is Problem {
  return problems.some((known) => known === name);
}
