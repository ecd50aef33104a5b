import type { Block, TextRun } from './block';
import { childrenOf, isConnected } from './dom';

/**
 * The place in the page of a stretch of a block's text.
 *
 * A `StaticRange`, because the browser updates every live `Range` at each edit of
 * the page, and there may be thousands.
 *
 * @throws {RangeError} when the stretch is not inside the block
 */
export function toRange({ runs }: Block, start: number, end: number): StaticRange {
  const first = runAt(runs, start);
  const last = runAt(runs, end - 1);
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.from + start - first.start,
    endContainer: last.node,
    endOffset: last.from + end - last.start,
  });
}

/**
 * A range that can be measured; it lives only as long as the measuring.
 *
 * @returns undefined when the page has since changed the text under it
 */
export function liveRange(range: AbstractRange): Range | undefined {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!isConnected(startContainer) || !isConnected(endContainer)) return undefined;
  if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer))
    return undefined;
  const live = new Range();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live;
}

function lengthOf(node: Node): number {
  return node instanceof CharacterData ? node.length : childrenOf(node).length;
}

/** The last run that begins at or before an offset. */
function runAt(runs: readonly TextRun[], offset: number): TextRun {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  if (!run || offset < run.start) throw new RangeError(`No text at ${offset}`);
  return run;
}
