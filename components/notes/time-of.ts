const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** "today, 10:42" or "Nov 14, 2026", in the learner's own time zone. Both in epoch milliseconds. */
export function timeOf(at: number, now: number): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  return isToday ? `today, ${time.format(at)}` : date.format(at);
}
