/** What it gives; undefined when it throws, of which nothing is said: the console is the page's. */
export function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
