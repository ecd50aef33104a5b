import type { CardModel } from '@/components/card/card-model';
import type { CardSubject } from '@/core/card/subject';
import type { HitKind } from '@/core/hit/hit';
import { t } from '@/texts/t';

import type { CardNotes } from './card-notes';

type Opened = Extract<CardSubject, { is: 'hit' }>;

/** What a card draws for each kind of hit. */
const openers: Readonly<Record<HitKind, (card: CardModel, subject: Opened) => Promise<void>>> = {
  entry: (card, { hit, words, size, form }) => card.showTerm(hit.id, words, size, form),
};

/** Show what the card was opened on. */
export function openOn(subject: CardSubject, card: CardModel, notes: CardNotes): void {
  if (subject.is === 'hit') {
    void openers[subject.hit.kind](card, subject);
  } else if (subject.is === 'senses') {
    void card.showSenses(subject.form);
  } else if (subject.is === 'look-up') {
    void card.lookUp(subject.words, subject.inside);
  } else if (subject.is === 'note') {
    card.showNote(t('card.your_note'));
  } else if (subject.is === 'new-note') {
    card.showNote(subject.words === '' ? t('card.note_on_page') : undefined);
    void notes.goOn('new'); // a draft comes first
  }
}
