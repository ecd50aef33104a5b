import type { NoteTarget } from '@/components/notes/editor-model';
import { type CardSubject, entryIdOf } from '@/core/card/subject';
import type { Quote } from '@/core/note/note';

import type { CardPorts } from './ports';

interface Parts extends Pick<CardPorts, 'ask' | 'isPrivate'> {
  /** What the card was opened on. */
  readonly on: CardSubject | undefined;
  /** Id of the entry that the card shows now. */
  readonly termId: string | undefined;
  /** The words of the page that the card is on, with what stands around them. */
  readonly quote: () => Promise<Quote | undefined>;
}

/** What a note is on that is begun in a card. */
export function noteTarget({ ask, isPrivate, on, termId, quote }: Parts): NoteTarget {
  // The words on the page are another term's, when the card was led to this one.
  const isElsewhere = on?.is === 'hit' && entryIdOf(on) !== termId;
  const words = isElsewhere ? '' : wordsOf(on);
  const found = isElsewhere ? undefined : quote(); // as the page is now, not when it is saved
  const keepContext = (keep: boolean) => {
    // Without an answer it is so for this note alone.
    ask('site.context', { keep }).catch(() => undefined);
  };
  return {
    key: `${termId ?? ''} ${words}`,
    ...(termId !== undefined && { termId }),
    words,
    look: async () => {
      const [seen, { url, title, hasContext }] = await Promise.all([found, ask('page.kept', {})]);
      const page = url === '' ? undefined : { url, title };
      return { seen: { ...(seen && { quote: seen }), ...(page && { page }) }, hasContext };
    },
    // A private window leaves no trace of where something was chosen: there it is for this note.
    ...(!isPrivate && { onContext: keepContext }),
  };
}

function wordsOf(subject: CardSubject | undefined): string {
  if (!subject || subject.is === 'note' || subject.is === 'offer') return '';
  return subject.is === 'senses' ? subject.form.words : subject.words;
}
