import type { BorderedText } from '@/core/quote/describe-quote';

import type { Block } from './block';
import { bordersIn } from './borders-in';
import { bodyOf } from './dom';
import { isReadable } from './elements';
import { readBlocks } from './read-blocks';
import { inSlices } from './slices';
import { toRange } from './to-range';

/** A block of a page, and where its text begins in the joined text. */
interface PlacedBlock {
  readonly block: Block;
  readonly start: number;
}

/** All readable text of a page, joined, and the ways between it and the page. */
export interface PageText extends BorderedText {
  readonly blocks: readonly PlacedBlock[];
  /** @throws {RangeError} when the stretch begins or ends in no text */
  rangeOf(start: number, end: number): StaticRange;
  /** Where a range begins and ends in the text; undefined when it holds nothing readable. */
  stretchOf(range: AbstractRange): { readonly start: number; readonly end: number } | undefined;
}

/** Read the whole page, a slice at a time. */
export async function readPageText(signal: AbortSignal): Promise<PageText> {
  const placed: PlacedBlock[] = [];
  let text = '';
  function* readAll(): Generator<void> {
    const body = bodyOf(document) as HTMLElement | null; // a page may have removed it
    const roots: Node[] = body && isReadable(body) ? [body] : [];
    for (const root of roots) {
      for (const block of readBlocks(root, (shadow) => roots.push(shadow))) {
        placed.push({ block, start: text.length });
        text += `${block.text}\n`;
        yield;
      }
    }
  }
  await inSlices(readAll(), () => {}, signal);

  const blockAt = (offset: number): PlacedBlock => {
    const found = placed.findLast(({ start }) => start <= offset);
    if (!found) throw new RangeError(`No text at ${offset}`);
    return found;
  };
  const borders = new Map<Block, ReadonlySet<number>>();
  return {
    text,
    blocks: placed,
    isBorder(offset) {
      const found = placed.findLast(({ start }) => start <= offset);
      if (!found) return true; // nothing stands before
      const { block, start } = found;
      const known = borders.get(block) ?? bordersIn(block);
      borders.set(block, known);
      return offset - start > block.text.length || known.has(offset - start);
    },
    rangeOf(start, end) {
      const first = blockAt(start);
      const last = blockAt(end - 1);
      if (first === last) return toRange(first.block, start - first.start, end - first.start);
      const head = toRange(first.block, start - first.start, start - first.start + 1);
      const tail = toRange(last.block, end - 1 - last.start, end - last.start);
      return new StaticRange({
        startContainer: head.startContainer,
        startOffset: head.startOffset,
        endContainer: tail.endContainer,
        endOffset: tail.endOffset,
      });
    },
    stretchOf: (range) => stretchOf(placed, range),
  };
}

function stretchOf(placed: readonly PlacedBlock[], range: AbstractRange) {
  const live = new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  let start: number | undefined;
  let end: number | undefined;
  for (const { block, start: blockStart } of placed) {
    block.runs.forEach((run, i) => {
      if (!live.intersectsNode(run.node)) return;
      const length = lengthOfRun(block, i);
      const first = run.node === range.startContainer ? range.startOffset - run.from : 0;
      const last = run.node === range.endContainer ? range.endOffset - run.from : length;
      if (first >= length || last <= 0) return;
      start ??= blockStart + run.start + Math.max(0, first);
      end = blockStart + run.start + Math.min(length, last);
    });
  }
  return start === undefined || end === undefined ? undefined : { start, end };
}

function lengthOfRun({ text, runs }: Block, i: number): number {
  const run = runs[i];
  if (!run) return 0;
  const room = (runs[i + 1]?.start ?? text.length) - run.start;
  return Math.min(room, run.node.length - run.from); // a break may stand between two runs
}
