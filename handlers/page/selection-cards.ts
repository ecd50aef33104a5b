import type { CardSubject } from '@/core/card/subject';
import { type Selected, selected } from '@/platform/page/selection';

interface Parts {
  readonly show: (
    subject: CardSubject,
    range: AbstractRange | undefined,
    how?: { readonly isFocused: true },
  ) => void;
  /** Then nothing else is opened: what is being written comes first. */
  readonly isWriting: () => boolean;
  /** Ids of the glossary's terms that stand in some words. */
  readonly termsIn: (words: string) => readonly string[];
  readonly roots: () => readonly ShadowRoot[];
}

export type SelectionCards = ReturnType<typeof createSelectionCards>;

/** Cards on selected words, and the two buttons beside them. */
export function createSelectionCards({ show, isWriting, termsIn, roots }: Parts) {
  let offered: { readonly range: StaticRange; readonly selection: Selected } | undefined;

  function lookUp(selection: Selected | undefined): void {
    if (isWriting()) return;
    const words = selection?.words ?? '';
    const subject = { is: 'look-up', words, inside: termsIn(words) } as const;
    show(subject, selection?.range, { isFocused: true });
  }

  /** Write a note on the selected words, or without any on the page. */
  function writeNote(selection: Selected | undefined): void {
    if (isWriting()) return;
    const subject = { is: 'new-note', words: selection?.words ?? '' } as const;
    show(subject, selection?.range, { isFocused: true });
  }

  return {
    lookUp,
    writeNote,
    offer(selection: Selected): void {
      const range = new StaticRange(selection.range);
      offered = { range, selection };
      show({ is: 'offer' }, range);
    },
    /** One of the two buttons beside a selection was pressed; that may be gone by now. */
    act(what: 'look-up' | 'note', range: StaticRange | undefined): void {
      const selection = offered?.range === range ? offered?.selection : selected(roots());
      if (what === 'look-up') lookUp(selection);
      else writeNote(selection);
    },
  };
}
