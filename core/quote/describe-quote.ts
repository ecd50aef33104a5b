import type { Quote } from '../note/note';

const CONTEXT = 64;
/** So much is looked at for that: white space folds. */
const REACH = 8 * CONTEXT;
const LONGEST = 2_000;

/** A page's joined text, and where in it something else begins. Offsets are UTF-16 units. */
export interface BorderedText {
  readonly text: string;
  /** Whether what stands before an offset and what stands after it are apart for a reader. */
  readonly isBorder: (offset: number) => boolean;
}

/**
 * Describe a stretch of a page's text well enough to find it again, by its words and by what
 * stands around them up to the next border: a neighbouring cell or line may be about a patient.
 *
 * @returns undefined for a stretch of white space
 */
export function describeQuote(page: BorderedText, start: number, end: number): Quote | undefined {
  const { text } = page;
  const words = tidy(text.slice(start, end)).trim();
  if (words === '') return undefined;
  return {
    text: words.slice(0, LONGEST),
    before: contextBefore(page, start),
    after: contextAfter(page, end),
    at: text.length > 0 ? start / text.length : 0,
  };
}

function contextBefore({ text, isBorder }: BorderedText, start: number): string {
  let from = start;
  while (from > Math.max(0, start - REACH) && !isBorder(from)) from--;
  const context = tidy(text.slice(from, start));
  return (isBorder(from) ? `\n${context.trimStart()}` : context).slice(-CONTEXT);
}

function contextAfter({ text, isBorder }: BorderedText, end: number): string {
  let to = end;
  while (to < Math.min(text.length, end + REACH) && !isBorder(to)) to++;
  const context = tidy(text.slice(end, to));
  return (isBorder(to) ? `${context.trimEnd()}\n` : context).slice(0, CONTEXT);
}

function tidy(text: string): string {
  return text.replace(/[\s\uFFFC]+/g, ' ').toWellFormed();
}
