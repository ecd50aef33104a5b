/** A text in which two ways of writing the same words are equal, and the way back. */
export interface NormalText {
  readonly text: string;
  /** For each unit of `text`, where it stood in the original. */
  readonly back: readonly number[];
  /** Whether something else begins between two units of `text`: before this one of them. */
  readonly isBorder: (at: number) => boolean;
}

const IGNORED = /[\u00AD\u200B-\u200D\u2060\uFEFF]/; // soft hyphen, zero-width characters
const SPACE = /[\s\uFFFC]/; // and what stands for an image or a line break
const same = new Map([
  ...[...'\u2018\u2019\u201A\u201B\u2032'].map((quote) => [quote, "'"] as const),
  ...[...'\u201C\u201D\u201E\u201F\u2033'].map((quote) => [quote, '"'] as const),
  ...[...'\u2010\u2011\u2012\u2013\u2014\u2212'].map((dash) => [dash, '-'] as const),
]);

/**
 * Fold what differs between two printings of one text: white space, letter case, quotes
 * and dashes, characters nobody sees.
 *
 * @param isBorder - whether something else begins at an offset of the original
 */
export function normalise(
  original: string,
  isBorder: (offset: number) => boolean = () => false,
): NormalText {
  const units: string[] = [];
  const back: number[] = [];
  for (let i = 0; i < original.length; i++) {
    const unit = original.charAt(i);
    if (IGNORED.test(unit)) continue;
    const folded = SPACE.test(unit) ? ' ' : (same.get(unit) ?? lower(unit));
    if (folded === ' ' && units.at(-1) === ' ') continue;
    units.push(folded);
    back.push(i);
  }
  return {
    text: units.join(''),
    back,
    isBorder(at) {
      // White space on either side is nobody's.
      const from = units[at - 1] === ' ' ? back[at - 1] : (back[at - 1] ?? -1) + 1;
      const to = (units[at] === ' ' ? back[at + 1] : back[at]) ?? original.length;
      for (let offset = from ?? 0; offset <= to; offset++) if (isBorder(offset)) return true;
      return at <= 0 || at >= units.length;
    },
  };
}

/** Lower case that keeps the count: a few letters become two. */
function lower(unit: string): string {
  const folded = unit.toLowerCase();
  return folded.length === 1 ? folded : unit;
}
