import { BLANK } from '../identifiers/blank';
import type { Quote } from '../note/note';
import { type NormalText, normalise } from './normalise';

/** Where a quote stands in the original text. Offsets are UTF-16 units, end exclusive. */
interface QuotePlace {
  readonly start: number;
  readonly end: number;
}

interface Candidate {
  readonly at: number;
  /** How many characters and borders around it are as they were. */
  readonly evidence: number;
}

/** So many characters must agree, of the words and what is around them together. */
const ENOUGH = 24;

/**
 * Find a quote again. Better not at all than in the wrong place: a short quote needs its
 * surroundings, and one that stands in several places needs those that tell them apart.
 *
 * @returns undefined when the page no longer has it, or not certainly
 */
export function findQuote(page: NormalText, quote: Quote): QuotePlace | undefined {
  const { text, back } = page;
  const words = normalise(quote.text).text.trim();
  if (words === '') return undefined;
  // An identifier that was blanked is on no page: what is around the words ends there.
  const before = contextOf(quote.before.split(BLANK).at(-1) ?? '');
  const after = contextOf(quote.after.split(BLANK)[0] ?? '');
  const candidates: Candidate[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    candidates.push({ at, evidence: agreeBefore(page, at, before) + agreeAfter(page, end, after) });
  }
  const expected = quote.at * ((back.at(-1) ?? 0) + 1);
  const farness = ({ at }: Candidate) => Math.abs((back[at] ?? 0) - expected);
  const [best, second] = candidates.sort(
    (a, b) => b.evidence - a.evidence || farness(a) - farness(b),
  );
  if (!best) return undefined;
  const all = before.all + after.all;
  if (best.evidence < all && words.length + best.evidence < ENOUGH) return undefined;
  // Equal surroundings are told apart by where they are, but only if they are whole. Where nothing
  // was kept, not even that, the first of several need not be it.
  const isTold = best.evidence === all && (all > 0 || quote.at > 0);
  if (second && second.evidence === best.evidence && !isTold) return undefined;
  const start = back[best.at];
  const last = back[best.at + words.length - 1];
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}

interface Context {
  readonly text: string;
  /** Its far end was a border, and not just as much as is kept. */
  readonly isWhole: boolean;
  /** How much can agree with it. */
  readonly all: number;
}

function contextOf(stored: string): Context {
  const isWhole = stored.startsWith('\n') || stored.endsWith('\n');
  const { text } = normalise(stored.replace(/^\n|\n$/g, ''));
  return { text, isWhole, all: text.length + Number(isWhole) };
}

function agreeBefore({ text, isBorder }: NormalText, at: number, context: Context): number {
  const count = sharedEnd(context.text, text.slice(Math.max(0, at - context.text.length), at));
  return count + edge(context, count, isBorder(at - count));
}

function agreeAfter({ text, isBorder }: NormalText, end: number, context: Context): number {
  const count = sharedStart(context.text, text.slice(end, end + context.text.length));
  return count + edge(context, count, isBorder(end + count));
}

/** One more if the context ended at a border, and this one does as well. */
function edge({ text, isWhole }: Context, count: number, isBorder: boolean): number {
  return Number(isWhole && count === text.length && isBorder);
}

function sharedStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

function sharedEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a.at(-1 - count) === b.at(-1 - count)) count++;
  return count;
}
