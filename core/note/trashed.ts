import * as v from 'valibot';

import { isOwnTerm, type OwnTerm } from '../own/own-term';
import type { Note } from './note';
import { isNote } from './note-shape';

/** What was deleted or written over, and can be brought back: its kind, and the row as it was. */
export type Trashed =
  /** A note. Its id is the note's. */
  | TrashedAs<'note', Note>
  /** A note as it was before a change. Its id is that of the request that wrote over it. */
  | TrashedAs<'note-version', Note>
  /** An own entry. Its id is the entry's. */
  | TrashedAs<'own', OwnTerm>;

interface TrashedAs<Kind extends string, Row> {
  readonly kind: Kind;
  readonly id: string;
  readonly row: Row;
  /** Epoch milliseconds. */
  readonly deletedAt: number;
}

const Row = { id: v.string(), deletedAt: v.pipe(v.number(), v.finite()) };
const NoteRow = v.custom<Note>(isNote);
const TrashedShape = v.variant('kind', [
  v.looseObject({ kind: v.picklist(['note', 'note-version']), row: NoteRow, ...Row }),
  v.looseObject({ kind: v.literal('own'), row: v.custom<OwnTerm>(isOwnTerm), ...Row }),
]);

/** False for a row that was damaged, or written by nobody we know. */
export function isTrashed(row: unknown): row is Trashed {
  return v.is(TrashedShape, row);
}
