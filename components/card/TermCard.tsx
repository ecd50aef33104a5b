import { ArrowLeft, Pin, X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { EntryHeading } from '@/components/glossary/EntryHeading';
import { EntryView } from '@/components/glossary/EntryView';
import { OtherNames } from '@/components/glossary/OtherNames';
import { Quote } from '@/components/notes/Quote';
import type { SharedForm } from '@/core/card/subject';
import type { Stage } from '@/core/glossary/stages';
import { anyone, wordsOf } from '@/texts/content';
import { t } from '@/texts/t';
import { CardFoot } from './CardFoot';
import { headOf } from './card-head';
import type { CardView } from './card-view';
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
  isPrivate?: boolean;
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
  /** Show the terms of a stage of the claim cycle; without it stages are no buttons. */
  onStage?: ((stage: Stage) => void) | undefined;
  /** Mark this term no more, or again. */
  onMark: () => void;
  /** Write an own term on the words that were looked up. */
  onOwn: (words: string) => void;
}

/** A term explained where it stands. */
export function TermCard(props: Props) {
  const { card, position, isPinned, said, children, isWriting = false } = props;
  const head = headOf(card);
  const words = card.is === 'entry' ? wordsOf(card.entry.own) : anyone;
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
          <EntryHeading id="headword" name={head.title} met={head.met} words={words} />
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
        {!isWriting && <OtherNames names={head.also} words={words} />}
        {head.quote !== undefined && <Quote words={head.quote} />}
        <Body {...props} />
        {children}
        {props.isPrivate && !isWriting && <p class="small">{t('notes.private')}</p>}
      </div>
      {hasFoot && <CardFoot {...props} />}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </section>
  );
}

const FOOTED: readonly CardView['is'][] = ['entry', 'senses', 'choices', 'none'];

const reasons = {
  cues: 'glossary.by_cues',
  choice: 'glossary.by_choice',
  page: 'glossary.by_page',
  nothing: undefined,
} as const;

const found = {
  named: 'glossary.named_so',
  inside: 'glossary.terms_inside',
  near: 'glossary.nearest',
} as const;

function reasonOf({ by }: SharedForm): string | undefined {
  const reason = reasons[by];
  return reason && t(reason);
}

function Body({ card, isWriting, onOpen, onChoose, onSenses, onStage, onRetry }: Props) {
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
          <EntryView
            entry={card.entry}
            size={card.size}
            hasHeading={false}
            onOpen={onOpen}
            onStage={onStage}
          />
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
          <p class="small">{t(found[card.why])}</p>
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
