import type { Entry } from '@/core/glossary/entry';
import type { Senses } from '@/core/glossary/find-terms';
import type { EntrySummary, EntryWithLinks } from '@/core/glossary/summary';

/** A form with several senses, as it stands on the page. */
export interface SharedForm extends Senses {
  readonly words: string;
}

/** What a card shows. */
export type CardView =
  | { readonly is: 'loading'; readonly words: string }
  | { readonly is: 'failed'; readonly words: string; readonly problem: string }
  | {
      readonly is: 'entry';
      readonly entry: EntryWithLinks;
      readonly size: 'brief' | 'full';
      /** Headword of the entry that led to this one. */
      readonly back?: string;
      /** The words on the page could mean something else as well. */
      readonly form?: SharedForm;
    }
  /** What the words on the page could mean. */
  | {
      readonly is: 'senses';
      readonly form: SharedForm;
      readonly entries: readonly Pick<Entry, 'id' | 'name' | 'short'>[];
    }
  /** Several entries come near the words looked up. */
  | { readonly is: 'choices'; readonly words: string; readonly entries: readonly EntrySummary[] }
  | { readonly is: 'none'; readonly words: string }
  /** A note by itself: the caller draws it. */
  | { readonly is: 'note'; readonly title: string };
