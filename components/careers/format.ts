const dollars = new Intl.NumberFormat(undefined, {
  style: 'currency',
  currency: 'USD',
  currencyDisplay: 'narrowSymbol',
  maximumFractionDigits: 0,
});
const count = new Intl.NumberFormat();
const percent = new Intl.NumberFormat(undefined, { style: 'percent' });

/** US pay stays in dollars wherever the reader is. */
export function inDollars(value: number): string {
  return dollars.format(value);
}

export function inNumbers(value: number): string {
  return count.format(value);
}

export function inPercent(value: number): string {
  return percent.format(value / 100);
}
