/** A stretch of a block's text, and the node that holds it. */
export interface TextRun {
  readonly node: Text;
  /** Where the stretch begins in the node, in UTF-16 units. */
  readonly from: number;
  /** Where it begins in the block's text. */
  readonly start: number;
}

/** Text that is read as one: a paragraph, a heading, a cell, a piece of a very long text. */
export interface Block {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

/** Stands in a block's text for what is drawn in the line without being text: phrases end there. */
export const BREAK = '\uFFFC';
