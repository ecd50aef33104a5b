import { ArrowLeft, ChevronDown, Pin, StickyNote, X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';

import type { CardView } from './card-view';
import { EntryHeading } from './EntryHeading';
import { EntryView } from './EntryView';
import { SenseList } from './SenseList';

interface Props {
  card: CardView;
  /** "1 of 14" and the sentence around it, for those who cannot see the page. */
  position?: string | undefined;
  isPinned: boolean;
  /** What was done, for a screen reader. */
  said: string;
  /** Notes, and the one being written. */
  children?: ComponentChildren;
  /** While a note is written the card is for that. */
  isWriting?: boolean;
  onMore: () => void;
  onOpen: (termId: string) => void;
  /** What the words mean on this site. */
  onChoose: (termId: string) => void;
  /** Show what else they could mean. */
  onSenses: () => void;
  onBack: () => void;
  onPin: () => void;
  onClose: () => void;
  onNote: () => void;
  onRetry: () => void;
}

/** A term explained where it stands. */
export function TermCard(props: Props) {
  const { card, position, isPinned, said, children, isWriting = false } = props;
  const hasFoot = !isWriting && FOOTED.includes(card.is);
  return (
    <section class="cl card" role="dialog" aria-labelledby="headword">
      {card.is === 'entry' && card.back !== undefined && (
        <button type="button" class="button plain back" onClick={props.onBack}>
          <ArrowLeft class="icon small flip" />
          {card.back}
        </button>
      )}
      <div class="card-top">
        <div class="grow">
          {/* The same element whatever is shown, or the focus would go with it. */}
          <EntryHeading id="headword" name={nameOf(card)} also={formsOf(card)} />
          {position !== undefined && <p class="visually-hidden">{position}</p>}
        </div>
        <span class="tools">
          <button
            type="button"
            class="tool"
            aria-pressed={isPinned}
            aria-label="Keep open"
            title="Keep open (P)"
            onClick={props.onPin}
          >
            <Pin class="icon" />
          </button>
          <button
            type="button"
            class="tool"
            aria-label="Close"
            title="Close (Esc)"
            onClick={props.onClose}
          >
            <X class="icon" />
          </button>
        </span>
      </div>
      <div class="card-body">
        <Body {...props} />
        {children}
      </div>
      {hasFoot && (
        <div class="card-foot">
          <button type="button" class="button primary" onClick={props.onNote}>
            <StickyNote class="icon small" />
            Add note
          </button>
          {card.is === 'entry' && card.size === 'brief' && (
            <button type="button" class="button plain end" onClick={props.onMore}>
              More
              <ChevronDown class="icon small" />
            </button>
          )}
        </div>
      )}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </section>
  );
}

const FOOTED: readonly CardView['is'][] = ['entry', 'senses', 'choices', 'none'];

function nameOf(card: CardView): string {
  if (card.is === 'entry') return card.entry.name;
  if (card.is === 'senses') return card.form.words;
  return card.is === 'note' ? card.title : card.words || 'Look up';
}

function formsOf(card: CardView): readonly string[] {
  if (card.is === 'senses') return [`${card.entries.length} meanings on pages like this`];
  return card.is === 'entry' ? card.entry.also.map(({ text }) => text) : [];
}

const reasons = {
  cues: 'Likely here, by words near by',
  choice: 'Your choice on this site',
  page: 'Likely here, by what this page is about',
  nothing: undefined,
} as const;

function Body({ card, isWriting, onOpen, onChoose, onSenses, onRetry }: Props) {
  switch (card.is) {
    case 'loading':
      return (
        <div class="skeleton" role="status" aria-label="Looking it up">
          <i />
          <i />
        </div>
      );
    case 'failed':
      return (
        <div role="alert">
          <p class="body">{card.problem}</p>
          <button type="button" class="button" onClick={onRetry}>
            Try again
          </button>
        </div>
      );
    case 'entry':
      if (isWriting) return <p class="body">{card.entry.short}</p>;
      return (
        <>
          <EntryView entry={card.entry} size={card.size} hasHeading={false} onOpen={onOpen} />
          {card.form && (
            <button type="button" class="button plain others" onClick={onSenses}>
              Other meanings of {card.form.words}
            </button>
          )}
        </>
      );
    case 'senses':
      return (
        <>
          <SenseList
            entries={card.entries}
            reason={reasons[card.form.by]}
            hasKeys
            onOpen={onChoose}
          />
          <p class="small">Your choice is kept for this site. You can change it in the card.</p>
        </>
      );
    case 'choices':
      return (
        <>
          <p class="small">Not in the glossary by that name. Nearest:</p>
          <SenseList entries={card.entries} onOpen={onOpen} />
        </>
      );
    case 'none':
      return (
        <p class="body">
          {card.words === ''
            ? 'Select some words on the page, then look them up.'
            : 'Nothing in the glossary comes near these words. You can keep a note on them.'}
        </p>
      );
    case 'note':
      return null;
  }
}
