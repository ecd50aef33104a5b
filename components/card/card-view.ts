import type { SharedForm } from '@/core/card/subject';
import type { Entry } from '@/core/glossary/entry';
import type { EntryWithLinks } from '@/core/terms/summary';

/** An entry to choose. */
type Choice = Pick<Entry, 'id' | 'name' | 'short'>;

/** What a card shows. */
export type CardView =
  | { readonly is: 'loading'; readonly words: string }
  | { readonly is: 'failed'; readonly words: string; readonly problem: string }
  | {
      readonly is: 'entry';
      readonly entry: EntryWithLinks;
      readonly size: 'brief' | 'full';
      /** The words on the page that were pointed at, or looked up. */
      readonly met?: string;
      /** Headword of the entry that led to this one. */
      readonly back?: string;
      /** The words on the page could mean something else as well. */
      readonly form?: SharedForm;
    }
  /** What the words on the page could mean. */
  | {
      readonly is: 'senses';
      readonly form: SharedForm;
      readonly entries: readonly Choice[];
    }
  /** No entry is the answer to the words looked up, but some have to do with them. */
  | {
      readonly is: 'choices';
      readonly words: string;
      readonly entries: readonly Choice[];
      /** All named so, terms that stand in the words, or no more than near them. */
      readonly why: 'named' | 'inside' | 'near';
    }
  | { readonly is: 'none'; readonly words: string }
  /** A note by itself: the caller draws it. */
  | { readonly is: 'note'; readonly title: string };
