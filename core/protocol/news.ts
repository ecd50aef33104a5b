import type { CardSubject } from '../card/subject';
import type { Stage } from '../glossary/stages';
import type { HitName } from '../hit/hit';
import type { Note, Quote } from '../note/note';

/** What one part tells the others, unasked. */
export type News =
  /** A note was made, changed, deleted (then without `note`) or brought back. Not told to pages. */
  | { readonly news: 'notes.changed'; readonly id: string; readonly note?: Note }
  /** The same, for pages and their cards: which note it is, and what it says, is for none of them. */
  | { readonly news: 'notes.stale' }
  /** Settings were changed: whoever needs some asks for them again. Told to pages alone. */
  | { readonly news: 'settings.stale' }
  /** Whatever the learner has stored was erased, or put back. */
  | { readonly news: 'everything.changed' }
  /** The learner's own terms, or the marking of one of ours, are others now. */
  | { readonly news: 'terms.changed' }
  /** A card was asked for an own entry on these words: it is written in the sidebar. */
  | { readonly news: 'own.wanted'; readonly words: string }
  /** A card was asked for the terms of a stage of the claim cycle. */
  | { readonly news: 'stage.wanted'; readonly stage: Stage }
  /** A card in which nothing can be typed was asked for a note in the sidebar, on these words. */
  | { readonly news: 'note.wanted'; readonly words: string }
  /** The terms or notes that a frame holds are others now. Only told while somebody reads them. */
  | { readonly news: 'page.changed' }
  /** How many terms a tab's page has: distinct ones. Only told while the learner wants to know. */
  | { readonly news: 'page.counted'; readonly terms: number }
  /** A frame has no mark beyond its last (1) or before its first (-1): another frame may. */
  | { readonly news: 'marks.beyond'; readonly step: 1 | -1 };

/** How many marks other frames of the tab have. */
interface MarksElsewhere {
  /** In frames that come before this one. */
  readonly before: number;
  /** In all frames, this one among them. */
  readonly all: number;
}

/** What the background or a page of ours tells the content script of one frame. */
export type Order =
  /** It is answered with a summary of what is here. From now on its changes are told. */
  | { readonly order: 'read' }
  | { readonly order: 'look-up' | 'note' }
  /** To a mark, if there is one: it is answered whether. */
  | ({ readonly order: 'next' | 'previous' | 'first' | 'last' } & MarksElsewhere)
  /** A frame says that it is the card of this nonce: it is answered whether. */
  | { readonly order: 'confirm'; readonly nonce: string; readonly frameId: number }
  /** A card was opened in another frame: there is one in a tab. */
  | { readonly order: 'yield'; readonly nonce: string }
  /** A frame that is too small has no room for its card: it is answered whether it is shown. */
  | {
      readonly order: 'show-for';
      readonly token: string;
      readonly subject: CardSubject;
      readonly quote?: Quote | undefined;
    }
  /** The pointer has left the words in the small frame. */
  | { readonly order: 'leave-for'; readonly token: string }
  /** Scroll there and open: the first mark of what it names, or a note. */
  | { readonly order: 'show'; readonly hit: HitName }
  | { readonly order: 'show'; readonly noteId: string };
