import { addressPieces, blankAddress } from '../address/address-keys';
import { blankPieces, type Piece, piecesOf, splitPieces } from '../identifiers/pieces';
import type { Note, Quote } from './note';

/** What a note keeps besides what the learner types. */
export type Kept = Pick<Note, 'page' | 'quote'>;

/** What was found for a new note, and what of it the learner wants kept. */
export interface Keeping {
  readonly seen: Kept;
  /** What stands around the words is kept, to find them again. */
  readonly hasContext: boolean;
  /** What looks like an identifier is not kept. */
  readonly isBlanked: boolean;
}

/** What is kept, cut where identifiers begin and end. */
export interface KeptPieces {
  readonly before: readonly Piece[];
  readonly words: readonly Piece[];
  readonly after: readonly Piece[];
  readonly title: readonly Piece[];
  readonly address: readonly Piece[];
}

const LONGEST = { context: 64, words: 2_000, title: 300 };

/** What is stored, as the learner wants it. */
export function keptOf({ seen, hasContext, isBlanked }: Keeping): Kept {
  const quote = seen.quote && (hasContext ? seen.quote : bare(seen.quote));
  const kept = { ...seen, ...(quote && { quote }) };
  return isBlanked ? blankKept(kept) : kept;
}

/** Identifiers are looked for over the borders of words and context: a label may be in the one. */
export function piecesOfKept({ page, quote }: Kept): KeptPieces {
  const { before = '', text = '', after = '' } = quote ?? {};
  const [head, rest] = splitPieces(piecesOf(before + text + after), before.length);
  const [words, tail] = splitPieces(rest, text.length);
  const [title, address] = [piecesOf(page?.title ?? ''), addressPieces(page?.url ?? '')];
  return { before: head, words, after: tail, title, address };
}

/** What looks like a patient's identifier in it, each once. */
export function identifiersOfKept(kept: Kept): readonly string[] {
  const pieces = Object.values(piecesOfKept(kept)).flat() as readonly Piece[]; // of each part
  return [...new Set(pieces.filter(({ isIdentifier }) => isIdentifier).map(({ text }) => text))];
}

function bare({ text }: Quote): Quote {
  return { text, before: '', after: '', at: 0 };
}

function blankKept(kept: Kept): Kept {
  const { page, quote } = kept;
  const { before, words, after, title } = piecesOfKept(kept);
  return {
    ...(page && {
      page: { url: blankAddress(page.url), title: blankPieces(title).slice(0, LONGEST.title) },
    }),
    ...(quote && {
      quote: {
        text: blankPieces(words).slice(0, LONGEST.words),
        before: blankPieces(before).slice(-LONGEST.context),
        after: blankPieces(after).slice(0, LONGEST.context),
        at: quote.at,
      },
    }),
  };
}
