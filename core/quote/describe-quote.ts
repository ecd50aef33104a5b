import type { Quote } from '../note/note';

const CONTEXT = 64;
const LONGEST = 2_000;

/**
 * Describe a stretch of a page's text well enough to find it again.
 *
 * @param text - the page's joined text
 * @returns undefined for a stretch of white space
 */
export function describeQuote(text: string, start: number, end: number): Quote | undefined {
  const words = tidy(text.slice(start, end)).trim();
  if (words === '') return undefined;
  // Twice as much, since white space folds.
  const before = tidy(text.slice(Math.max(0, start - 2 * CONTEXT), start));
  const after = tidy(text.slice(end, end + 2 * CONTEXT));
  return {
    text: words.slice(0, LONGEST),
    before: before.slice(-CONTEXT),
    after: after.slice(0, CONTEXT),
    at: text.length > 0 ? start / text.length : 0,
  };
}

function tidy(text: string): string {
  return text.replace(/[\s\uFFFC]+/g, ' ').toWellFormed();
}
