import type { Quote } from '../note/note';
import { type NormalText, normalise } from './normalise';

/** Where a quote stands in the original text. Offsets are UTF-16 units, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

interface Candidate {
  readonly at: number;
  /** How many characters around it are as they were. */
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
export function findQuote({ text, back }: NormalText, quote: Quote): Place | undefined {
  const words = normalise(quote.text).text.trim();
  if (words === '') return undefined;
  const before = normalise(quote.before).text;
  const after = normalise(quote.after).text;
  const candidates: Candidate[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const left = sharedEnd(before, text.slice(Math.max(0, at - before.length), at));
    const right = sharedStart(
      after,
      text.slice(at + words.length, at + words.length + after.length),
    );
    candidates.push({ at, evidence: left + right });
  }
  const expected = quote.at * text.length;
  const [best, second] = candidates.sort(
    (a, b) => b.evidence - a.evidence || Math.abs(a.at - expected) - Math.abs(b.at - expected),
  );
  if (!best) return undefined;
  const all = before.length + after.length;
  if (best.evidence < all && words.length + best.evidence < ENOUGH) return undefined;
  // Equal surroundings are told apart by where they are, but only if they are whole.
  if (second && second.evidence === best.evidence && best.evidence < all) return undefined;
  const start = back[best.at];
  const last = back[best.at + words.length - 1];
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
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
