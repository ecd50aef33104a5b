import type { EntryHit } from '../../core/hit/entry-hit';
import { findInPage } from '../../core/match/find-in-page';
import type { TermIndex } from '../../core/match-index/decode-index';
import { countWords, type Expected, fieldGenres, type Half, type Paragraph } from './corpus';

/** How a matcher did on some paragraphs. */
export interface Score {
  readonly paragraphs: number;
  readonly words: number;
  readonly expected: number;
  /** Of the expected ones, those that were marked. */
  readonly met: number;
  readonly marked: number;
  /** Marks where none is expected, or for another entry than is meant. */
  readonly wrong: number;
}

/** What went wrong in one paragraph. */
export interface Mistakes {
  readonly paragraph: Paragraph;
  readonly missed: readonly Expected[];
  readonly wrong: readonly EntryHit[];
}

/** Score of each genre of a half, and of all that are of the field or not. */
export interface HalfScore {
  readonly half: Half;
  readonly byGenre: ReadonlyMap<string, Score>;
  readonly field: Score;
  readonly others: Score;
}

export function scoreHalf(half: Half, all: readonly Paragraph[], index: TermIndex): HalfScore {
  const own = all.filter((paragraph) => paragraph.half === half);
  const scoreOf = (paragraphs: readonly Paragraph[]) => scoreAll(paragraphs, index);
  const isOfField = ({ genre }: Paragraph) => fieldGenres.includes(genre);
  return {
    half,
    byGenre: new Map([...Map.groupBy(own, ({ genre }) => genre)].map(([k, v]) => [k, scoreOf(v)])),
    field: scoreOf(own.filter(isOfField)),
    others: scoreOf(own.filter((paragraph) => !isOfField(paragraph))),
  };
}

export function recallOf({ met, expected }: Score): number {
  return expected === 0 ? 1 : met / expected;
}

export function precisionOf({ wrong, marked }: Score): number {
  return marked === 0 ? 1 : (marked - wrong) / marked;
}

/** False marks in 2,000 words: about what a reader reads in ten minutes. */
export function falsePer2000({ wrong, words }: Score): number {
  return words === 0 ? 0 : (wrong / words) * 2_000;
}

export function mistakesIn(paragraph: Paragraph, index: TermIndex): Mistakes {
  const { hits } = findInPage([paragraph.text], index);
  const marks = hits[0] ?? [];
  const { expected } = paragraph;
  return {
    paragraph,
    missed: expected.filter((one) => !marks.some((mark) => isMeant(one, mark))),
    wrong: marks.filter((mark) => !expected.some((one) => isMeant(one, mark))),
  };
}

function scoreAll(paragraphs: readonly Paragraph[], index: TermIndex): Score {
  const mistakes = paragraphs.map((paragraph) => mistakesIn(paragraph, index));
  const sum = (of: (one: Mistakes) => number) => mistakes.reduce((all, one) => all + of(one), 0);
  const expected = sum(({ paragraph }) => paragraph.expected.length);
  const wrong = sum((one) => one.wrong.length);
  return {
    paragraphs: paragraphs.length,
    words: sum(({ paragraph }) => countWords(paragraph.text)),
    expected,
    met: expected - sum(({ missed }) => missed.length),
    marked: sum(({ paragraph }) => findInPage([paragraph.text], index).hits[0]?.length ?? 0),
    wrong,
  };
}

/**
 * Whether a mark is what a paragraph's writer meant. They did not know the glossary by heart:
 * "claim denial" is met by a mark on "denial" too. If all senses are given, one of them must be
 * the one that is meant.
 */
function isMeant(expected: Expected, { start, end, id, senses }: EntryHit): boolean {
  const isAround = start <= expected.start && end >= expected.end;
  const isWithin = start >= expected.start && end <= expected.end;
  if (!isAround && !isWithin) return false;
  if (expected.termId === undefined || expected.termId === id) return true;
  return senses?.by === 'nothing' && senses.ids.includes(expected.termId);
}
