import type { PageNote } from '@/core/note/note';
import { createLatest } from '@/core/protocol/latest';

import type { PagePorts } from './ports';

interface Parts {
  readonly ask: PagePorts['ask'];
  readonly address: PagePorts['address'];
  readonly onNotes: (notes: readonly PageNote[]) => void;
}

/** Reads the notes of the page that this frame shows: it may go to another without loading. */
export function createNotesReader({ ask, address, onNotes }: Parts) {
  let page = '';
  // Without an answer the page has its terms; its notes are there when it is opened again.
  const reread = createLatest(() => ask('notes.quotes', {}), onNotes);
  return {
    /** @param isStale - the notes may have changed; else they are read if the address has */
    read(isStale = false): void {
      const now = address().page;
      if (now === page && !isStale) return;
      page = now;
      void reread();
    },
  };
}
