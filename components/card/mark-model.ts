import type { Signal } from '@preact/signals';

import type { CardView } from '@/components/card/card-view';
import { createUndo } from '@/components/undo/create-undo';
import type { HowMarked } from '@/core/own/marking';
import type { Ask } from '@/core/protocol/protocol';
import { saidOf } from '@/texts/problem';
import { t } from '@/texts/t';

interface Parts {
  readonly ask: Ask;
  /** A new UUID at each call: components have no dice. */
  readonly newId: () => string;
  /** What the card shows. */
  readonly view: Signal<CardView>;
}

/** Where the card's term is marked from now on, and the way back. */
export function createMarkModel({ ask, newId, view }: Parts) {
  const { say, done, dismiss } = createUndo();

  async function choose(termId: string, marks: HowMarked, before: HowMarked): Promise<boolean> {
    try {
      const marking = await ask('marking.choose', { request: newId(), termId, marks });
      const text = t(marks === 'never' ? 'own.done.never' : 'own.marked_again');
      say(text, () => choose(termId, before, marks));
      const { value: shown } = view;
      if (shown.is === 'entry' && shown.entry.id === termId) {
        view.value = { ...shown, entry: { ...shown.entry, marking } };
      }
      return true;
    } catch (error) {
      say(saidOf(error));
      return false;
    }
  }

  return {
    done,
    /** Mark the card's term no more, or again. */
    async toggle(): Promise<void> {
      if (view.value.is !== 'entry') return;
      const { id, marking } = view.value.entry;
      const before = marking?.marks ?? 'usual';
      await choose(id, before === 'never' ? 'usual' : 'never', before);
    },
    dismiss,
  };
}
