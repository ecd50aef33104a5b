import type { Figure } from '@/core/career/career';
import { date, number } from '@/texts/formats';

const options: Readonly<Record<Figure['unit'], Intl.NumberFormatOptions>> = {
  // US pay stays in dollars wherever the reader is.
  dollars: {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  },
  percent: { style: 'percent' },
  count: {},
};

type Amount = Pick<Figure, 'value' | 'unit'>;

/** A figure as it is read: "$50,250", "7%", "14,200". */
export function written({ value, unit }: Amount): string {
  return format(value, unit, 'auto');
}

/** A gain or a loss, with its sign: "+7%", "−9,500". */
export function signed({ value, unit }: Amount): string {
  return format(value, unit, 'exceptZero');
}

/** @param on - ISO date */
export function onDay(on: string): string {
  return date(Date.parse(on), { dateStyle: 'medium', timeZone: 'UTC' });
}

function format(value: number, unit: Figure['unit'], signDisplay: 'auto' | 'exceptZero'): string {
  const amount = unit === 'percent' ? value / 100 : value;
  return number(amount, { ...options[unit], signDisplay });
}
