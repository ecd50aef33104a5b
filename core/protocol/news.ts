import type { Note } from '../note/note';

/** What one part tells the others, unasked. */
export type News =
  /** A note was made, changed, deleted (then without `note`) or brought back. */
  | { readonly news: 'notes.changed'; readonly id: string; readonly note?: Note }
  /** Whatever the learner has stored was erased, or put back. */
  | { readonly news: 'everything.changed' }
  /** The learner's own terms, or the marking of one of ours, are others now. */
  | { readonly news: 'terms.changed' }
  /** A card was asked for an own entry on these words: it is written in the sidebar. */
  | { readonly news: 'own.wanted'; readonly words: string }
  /** The terms or notes that a frame holds are others now. Only told while somebody reads them. */
  | { readonly news: 'page.changed' }
  /** How many terms a tab's page has: distinct ones. Only told while the learner wants to know. */
  | { readonly news: 'page.counted'; readonly terms: number };

/** What the background or a page of ours tells the content script of one frame. */
export type Order =
  | { readonly order: 'next' | 'previous' | 'look-up' | 'note' }
  /** Scroll there and open: a term's first mark, or a note. */
  | { readonly order: 'show'; readonly termId: string }
  | { readonly order: 'show'; readonly noteId: string };
