import { BLANK } from './blank';
import { identifiersIn } from './identifiers';

/** A stretch of a text that looks like an identifier, or between two. */
export interface Piece {
  readonly text: string;
  readonly isIdentifier: boolean;
}

/** A text, cut where identifiers in it begin and end. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of identifiersIn(text)) {
    if (start > at) pieces.push({ text: text.slice(at, start), isIdentifier: false });
    pieces.push({ text: text.slice(start, end), isIdentifier: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isIdentifier: false });
  return pieces;
}

/** The first so many characters of some pieces, and the others: an identifier may be in both. */
export function splitPieces(
  pieces: readonly Piece[],
  length: number,
): readonly [readonly Piece[], readonly Piece[]] {
  const [head, tail]: [Piece[], Piece[]] = [[], []];
  let at = 0;
  for (const { text, isIdentifier } of pieces) {
    const cut = Math.min(Math.max(0, length - at), text.length);
    if (cut > 0) head.push({ text: text.slice(0, cut), isIdentifier });
    if (cut < text.length) tail.push({ text: text.slice(cut), isIdentifier });
    at += text.length;
  }
  return [head, tail];
}

/** Pieces as one text again, with something else in the place of each identifier. */
export function blankPieces(pieces: readonly Piece[], blank = BLANK): string {
  return pieces.map(({ text, isIdentifier }) => (isIdentifier ? blank : text)).join('');
}
