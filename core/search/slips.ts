/**
 * How many slips of the finger lie between what was typed and the nearest beginning of
 * a word: letters left out, added, changed, or two neighbours swapped, one slip each.
 *
 * @param most - more than these are not counted out: the answer is then some larger number
 * @see Optimal string alignment distance; the last row's least value allows for words
 *   that are still being typed.
 */
export function slipsBetween(typed: string, word: string, most: number): number {
  if (typed.length - word.length > most) return Infinity; // so many letters too many
  const width = word.length + 1;
  let before = new Uint16Array(width);
  let row = Uint16Array.from({ length: width }, (_, at) => at);
  let next = new Uint16Array(width);
  let fewest = 0;
  for (let i = 1; i <= typed.length; i++) {
    fewest = next[0] = i;
    for (let j = 1; j < width; j++) {
      const same = typed[i - 1] === word[j - 1] ? 0 : 1;
      const swapped = i > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      let slips = Math.min(cost(row, j) + 1, cost(next, j - 1) + 1, cost(row, j - 1) + same);
      if (swapped) slips = Math.min(slips, cost(before, j - 2) + 1);
      next[j] = slips;
      fewest = Math.min(fewest, slips);
    }
    if (fewest > most) return fewest; // further letters only add to it
    [before, row, next] = [row, next, before];
  }
  return fewest;
}

/** A short word with a slip in it could be any other. */
export function slipsAllowed(typed: string): number {
  if (typed.length < 4) return 0;
  return typed.length < 8 ? 1 : 2;
}

function cost(row: Uint16Array, at: number): number {
  return row[at] ?? Infinity;
}
