import type { Quote } from '@/core/note/note';
import { describeQuote } from '@/core/quote/describe-quote';
import { readPageText } from '@/platform/page/page-text';

/**
 * Describe words of the page so that a note on them finds them again. Reads the whole page,
 * so only when a note is begun.
 *
 * @returns undefined when the page has lost the words meanwhile, or they are white space
 */
export async function quoteOf(
  range: AbstractRange,
  signal: AbortSignal,
): Promise<Quote | undefined> {
  const page = await readPageText(signal);
  const stretch = page.stretchOf(range);
  return stretch && describeQuote(page, stretch.start, stretch.end);
}
