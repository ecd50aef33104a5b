/**
 * How many slips of the finger lie between what was typed and the nearest beginning of
 * a word: letters left out, added, changed, or two neighbours swapped, one slip each.
 *
 * @see Optimal string alignment distance; the last row's least value allows for words
 *   that are still being typed.
 */
export function slipsBetween(typed: string, word: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: word.length + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= word.length; j++) {
      const same = typed[i - 1] === word[j - 1] ? 0 : 1;
      const swapped = typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      next.push(
        Math.min(
          cost(row, j) + 1,
          cost(next, j - 1) + 1,
          cost(row, j - 1) + same,
          swapped ? cost(before, j - 2) + 1 : Infinity,
        ),
      );
    }
    before = row;
    row = next;
  }
  return Math.min(...row);
}

/** A short word with a slip in it could be any other. */
export function slipsAllowed(typed: string): number {
  if (typed.length < 4) return 0;
  return typed.length < 8 ? 1 : 2;
}

function cost(row: readonly number[], at: number): number {
  return row[at] ?? Infinity;
}
