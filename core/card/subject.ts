import type { Senses } from '../hit/entry-hit';
import type { HitName } from '../hit/hit';

/** A form with several senses, as it stands on the page. */
export interface SharedForm extends Senses {
  readonly words: string;
}

/** What a card is opened on: words of the page and ids, nothing of the learner's. */
export type CardSubject =
  | {
      readonly is: 'hit';
      readonly hit: HitName;
      /** As they stand on the page. */
      readonly words: string;
      readonly size: 'brief' | 'full';
      readonly form?: SharedForm;
    }
  /** Words that could mean several things, and nothing says which. */
  | { readonly is: 'senses'; readonly form: SharedForm }
  | { readonly is: 'note'; readonly noteId: string }
  /** @see lookUp of the card's model: `inside` are ids of the terms found in the words */
  | { readonly is: 'look-up'; readonly words: string; readonly inside: readonly string[] }
  /** A note to be written on these words or, without any, on the page. */
  | { readonly is: 'new-note'; readonly words: string }
  /** The two buttons beside a selection. */
  | { readonly is: 'offer' };

/** The entry that a card is opened on; undefined if it is opened on something else. */
export function entryIdOf(subject: CardSubject | undefined): string | undefined {
  return subject?.is === 'hit' && subject.hit.kind === 'entry' ? subject.hit.id : undefined;
}

/** Which mark of the page it is, for those who cannot see the page. */
export interface CardPosition {
  /** From 1. */
  readonly at: number;
  readonly all: number;
  readonly sentence: string;
}
