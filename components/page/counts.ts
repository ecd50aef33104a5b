const plurals = new Intl.PluralRules('en');

/** "1 term", "14 terms", "1,106 entries". */
export function countOf(count: number, one: string, other: string): string {
  return `${count.toLocaleString('en')} ${plurals.select(count) === 'one' ? one : other}`;
}
