import { ArrowLeft, Pin, X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { wordsOf } from '@/components/words/content';
import { t, tCount } from '@/components/words/t';

import { CardFoot } from './CardFoot';
import type { CardView, SharedForm } from './card-view';
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
  /** Mark this term no more, or again. */
  onMark: () => void;
  /** Write an entry of one's own on the words that were looked up. */
  onOwn: (words: string) => void;
}

/** A term explained where it stands. */
export function TermCard(props: Props) {
  const { card, position, isPinned, said, children, isWriting = false } = props;
  const hasFoot = !isWriting && FOOTED.includes(card.is);
  return (
    <section class="cl card" role="dialog" aria-labelledby="headword">
      <div class="card-top">
        <div class="grow">
          {card.is === 'entry' && card.back !== undefined && (
            <button type="button" class="button plain back" onClick={props.onBack}>
              <ArrowLeft class="icon small flip" />
              <bdi>{card.back}</bdi>
            </button>
          )}
          {/* The same element whatever is shown, or the focus would go with it. */}
          <EntryHeading
            id="headword"
            name={nameOf(card)}
            {...(card.is === 'entry' && { words: wordsOf(card.entry.own) })}
            also={formsOf(card)}
          />
          {position !== undefined && <p class="visually-hidden">{position}</p>}
        </div>
        <span class="tools">
          <button
            type="button"
            class="tool"
            aria-pressed={isPinned}
            aria-label={t('glossary.keep_open')}
            title={t('glossary.keep_open_key')}
            onClick={props.onPin}
          >
            <Pin class="icon" />
          </button>
          <button
            type="button"
            class="tool"
            aria-label={t('parts.close')}
            title={t('glossary.close_key')}
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
      {hasFoot && <CardFoot {...props} />}
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
  return card.is === 'note' ? card.title : card.words || t('glossary.look_up');
}

function formsOf(card: CardView): readonly string[] {
  if (card.is === 'senses') return [tCount('glossary.meanings', card.entries.length)];
  return card.is === 'entry' ? card.entry.also.map(({ text }) => text) : [];
}

const reasons = {
  cues: 'glossary.by_cues',
  choice: 'glossary.by_choice',
  page: 'glossary.by_page',
  nothing: undefined,
} as const;

function reasonOf({ by }: SharedForm): string | undefined {
  const reason = reasons[by];
  return reason && t(reason);
}

function Body({ card, isWriting, onOpen, onChoose, onSenses, onRetry }: Props) {
  switch (card.is) {
    case 'loading':
      return (
        <div class="skeleton" role="status" aria-label={t('glossary.looking_up')}>
          <i />
          <i />
        </div>
      );
    case 'failed':
      return (
        <div class="failed" role="alert">
          <p class="body">{card.problem}</p>
          <button type="button" class="button" onClick={onRetry}>
            {t('parts.try_again')}
          </button>
        </div>
      );
    case 'entry':
      if (isWriting) {
        return (
          <p class="body" {...wordsOf(card.entry.own)}>
            {card.entry.short}
          </p>
        );
      }
      return (
        <>
          <EntryView entry={card.entry} size={card.size} hasHeading={false} onOpen={onOpen} />
          {card.form && (
            <button type="button" class="button plain others" onClick={onSenses}>
              {t('glossary.other_meanings', { words: card.form.words })}
            </button>
          )}
        </>
      );
    case 'senses':
      return (
        <>
          <SenseList
            entries={card.entries}
            reason={reasonOf(card.form)}
            hasKeys
            onOpen={onChoose}
          />
          <p class="small">{t('glossary.choice_is_kept')}</p>
        </>
      );
    case 'choices':
      return (
        <>
          <p class="small">{t('glossary.nearest')}</p>
          <SenseList entries={card.entries} onOpen={onOpen} />
        </>
      );
    case 'none':
      return (
        <p class="body">
          {card.words === '' ? t('glossary.nothing_selected') : t('glossary.nothing_near')}
        </p>
      );
    case 'note':
      return null;
  }
}
