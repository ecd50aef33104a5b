import type { OwnTerm } from '../own/own-term';
import type { Note } from './note';

/** What was deleted, or written over, and can be brought back. */
export interface Trashed {
  /** Of the note or entry that was deleted; of the request that wrote over a note. */
  readonly id: string;
  readonly note?: Note;
  readonly own?: OwnTerm;
  /** A note as it was before a change. */
  readonly isVersion?: boolean;
  /** Epoch milliseconds. */
  readonly deletedAt: number;
}
