import type { Quote } from '../note/note';
import type { CardPosition, CardSubject, SharedForm } from './subject';

/** How much room there is for a card, in CSS pixels. */
interface CardRoom {
  readonly width: number;
  readonly height: number;
}

/**
 * What the script of a page tells its card, over a port between the two. The page's script knows
 * nothing of the learner's: the card asks the background for that itself.
 */
export type ToCard =
  | {
      /** What it shows; also before that is opened, so that it is drawn by then. */
      readonly tell: 'show';
      readonly subject: CardSubject;
      readonly position?: CardPosition;
      /** `data-…` attributes for its styles. */
      readonly look: Readonly<Record<string, string>>;
      readonly room: CardRoom;
      /** What was being written when the card was made anew: a note's id, or "new". */
      readonly editing?: string;
    }
  | { readonly tell: 'room'; readonly room: CardRoom }
  /** It is drawn so high: less than it would like, where there is no more room. */
  | { readonly tell: 'placed'; readonly height: number }
  /** Show all of it. */
  | { readonly tell: 'grow' }
  | { readonly tell: 'focus' }
  /** The focus was taken from it and is back: what was typed in has it again. */
  | { readonly tell: 'resume' }
  /** The learner has gone elsewhere: close, unless it is to stay. */
  | { readonly tell: 'leave' }
  /** The words that a note is to stand on, as `quote` has asked. */
  | { readonly tell: 'quote'; readonly quote?: Quote }
  /** The page took the focus again and again: nothing can be typed here. */
  | { readonly tell: 'locked' };

/** What a card tells the script of its page. */
export type FromCard =
  /** How large it would be if there were room for all of it. */
  | {
      readonly tell: 'size';
      readonly width: number;
      readonly height: number;
      /** It shows what it was opened on: there is nothing more to wait for. */
      readonly isFilled: boolean;
      readonly isRtl: boolean;
    }
  | {
      readonly tell: 'state';
      readonly isPinned: boolean;
      /** There are words that are not saved. */
      readonly isWriting: boolean;
      /** A note's id, or "new", while an editor is open. */
      readonly editing?: string;
    }
  | { readonly tell: 'close' }
  /** Tab leads out of it. */
  | { readonly tell: 'leave' }
  /** To the next (1) or previous (-1) mark. */
  | { readonly tell: 'go'; readonly step: 1 | -1 }
  | { readonly tell: 'quote' }
  /** What the learner says a form means here: the first of its ids. */
  | { readonly tell: 'choose'; readonly form: SharedForm }
  /** One of the two buttons beside a selection was pressed. */
  | { readonly tell: 'act'; readonly act: 'look-up' | 'note' }
  /** The pointer has come to it. */
  | { readonly tell: 'pointed' }
  /** It has the keyboard, or has it no more. */
  | { readonly tell: 'focused' | 'blurred' }
  /** Its document goes: what is in its frame next is not ours. */
  | { readonly tell: 'gone' };
