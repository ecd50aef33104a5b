import { type Block, BREAK, type TextRun } from './block';
import { nameOf, parentElementOf } from './dom';

// A text of megabytes is cut where a sentence or line ends, or no slice of work could stay short.
const LONGEST = 1 << 15;

/** Joins texts until their block ends. */
export function collectBlocks() {
  let text = '';
  let runs: TextRun[] = [];

  function* end(): Generator<Block, void> {
    if (runs.length > 0) yield { text, runs };
    text = '';
    runs = [];
  }

  function* add(node: Text): Generator<Block, void> {
    const { data } = node;
    if (runs.length === 0 && !/\S/.test(data)) return; // the white space between blocks
    const parent = parentElementOf(node);
    const isPre = parent !== null && nameOf(parent) === 'pre';
    if (!isPre && text.length + data.length <= LONGEST) {
      runs.push({ node, from: 0, start: text.length });
      text += data;
      return;
    }
    for (let from = 0; from < data.length; ) {
      const to = endOfPiece(data, from, isPre);
      runs.push({ node, from, start: text.length });
      text += data.slice(from, to);
      if (to < data.length || text.length > LONGEST) yield* end();
      from = to;
    }
  }

  return {
    add,
    end,
    /** Something without text stands in the line. */
    break(): void {
      if (runs.length > 0) text += BREAK;
    },
  };
}

/** Where to cut: at an empty line of preformatted text, else after a sentence or a word. */
function endOfPiece(data: string, from: number, isPre: boolean): number {
  const limit = from + LONGEST;
  if (isPre) {
    const gap = /\n[^\S\n]*\n/g;
    gap.lastIndex = from;
    const found = gap.exec(data);
    if (found && found.index + found[0].length < limit) return found.index + found[0].length;
  }
  if (data.length <= limit) return data.length;
  for (const border of ['\n\n', '. ', '\n', ' ']) {
    const at = data.lastIndexOf(border, limit);
    if (at > from + LONGEST / 2) return at + border.length;
  }
  return limit;
}
