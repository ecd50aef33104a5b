import { date } from '@/texts/formats';
import { t } from '@/texts/t';

/** "today, 10:42" or "Nov 14, 2026", in the learner's own time zone. Both in epoch milliseconds. */
export function timeOf(at: number, now: number): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  if (isToday) return t('notes.today', { time: date(at, { timeStyle: 'short' }) });
  return date(at, { dateStyle: 'medium' });
}
