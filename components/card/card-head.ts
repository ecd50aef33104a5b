import { isSameSpelling } from '@/core/glossary/same-spelling';
import { t, tCount } from '@/texts/t';
import type { CardView } from './card-view';

/** What stands at a card's top. */
export interface CardHead {
  readonly title: string;
  /** The words on the page, where they are another name for what the title says. */
  readonly met?: string;
  /** What else it is called, or how many meanings it has. */
  readonly also: readonly string[];
  /** Words too long for a title. */
  readonly quote?: string;
}

/** Letters of a title: more are a passage, not a name. */
const LONGEST = 60;

export function headOf(card: CardView): CardHead {
  switch (card.is) {
    case 'entry': {
      const { name, also } = card.entry;
      const met = metIn(card);
      const names = also.map(({ text }) => text);
      if (met === undefined) return { title: name, also: names };
      return { title: name, met, also: names.filter((other) => !isSameSpelling(other, met)) };
    }
    case 'senses': {
      const { words } = card.form;
      return { title: words, also: [tCount('glossary.meanings', card.entries.length)] };
    }
    case 'note':
      return { title: card.title, also: [] };
    default: {
      const { words } = card;
      if (words.length > LONGEST) return { title: t('glossary.look_up'), also: [], quote: words };
      return { title: words || t('glossary.look_up'), also: [] };
    }
  }
}

/** The words on the page, unless they are the headword in another spelling, or a part of it. */
function metIn({ met, entry }: Extract<CardView, { is: 'entry' }>): string | undefined {
  if (met === undefined || met === '' || isSameSpelling(met, entry.name)) return undefined;
  const words = entry.name.split(/[^\p{L}\p{N}]+/u);
  return words.some((word) => isSameSpelling(word, met)) ? undefined : met;
}
