const plurals = new Intl.PluralRules('en');

/** "once", "2 times": how often a term stands on a page. */
export function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

/** "1 term", "14 terms", "1,106 entries". */
export function countOf(count: number, one: string, other: string): string {
  return `${count.toLocaleString('en')} ${plurals.select(count) === 'one' ? one : other}`;
}
