import type { EntrySummary, EntryWithLinks } from '@/core/glossary/summary';

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
    }
  /** Several entries come near the words looked up. */
  | { readonly is: 'choices'; readonly words: string; readonly entries: readonly EntrySummary[] }
  | { readonly is: 'none'; readonly words: string }
  /** A note by itself: the caller draws it. */
  | { readonly is: 'note'; readonly title: string };
