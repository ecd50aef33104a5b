import { ChevronDown, Plus, StickyNote } from 'lucide-preact';

import { t } from '@/texts/t';

import type { CardView } from './card-view';

interface Props {
  card: CardView;
  onNote: () => void;
  onMore: () => void;
  onMark: () => void;
  onOwn: (words: string) => void;
}

/**
 * What can be done with what a card shows: what one keeps or learns on the left, where "Study"
 * will stand beside "Add note"; what changes the card or its marks on the right.
 */
export function CardFoot({ card, onNote, onMore, onMark, onOwn }: Props) {
  return (
    <div class="card-foot">
      <button type="button" class="button primary" onClick={onNote}>
        <StickyNote class="icon small" />
        {t('glossary.add_note')}
      </button>
      {card.is === 'entry' && card.size === 'brief' && (
        <button type="button" class="button plain end" onClick={onMore}>
          {t('glossary.more')}
          <ChevronDown class="icon small" />
        </button>
      )}
      {card.is === 'entry' && card.size === 'full' && !card.entry.own && (
        <button type="button" class="button plain end" onClick={onMark}>
          {t(card.entry.marking?.marks === 'never' ? 'own.mark_again' : 'own.not_marked')}
        </button>
      )}
      {(card.is === 'choices' || card.is === 'none') && card.words !== '' && (
        <button type="button" class="button plain" onClick={() => onOwn(card.words)}>
          <Plus class="icon small" />
          {t('search.add_own')}
        </button>
      )}
    </div>
  );
}
