import { computed, effect, signal } from '@preact/signals';

import { createEditorModel, type Draft } from '@/components/notes/editor-model';
import { createNotesModel } from '@/components/notes/notes-model';
import type { CardSubject } from '@/core/card/subject';
import type { Quote } from '@/core/note/note';
import { uuidFrom } from '@/core/note/uuid-from';
import type { News } from '@/core/protocol/news';
import { ask } from '@/platform/messages/ask';
import { isPrivate } from '@/platform/settings/is-private';
import { t } from '@/texts/t';

interface Parts {
  /** The words of the page that the card is on, with what stands around them. */
  readonly quote: () => Promise<Quote | undefined>;
  readonly signal: AbortSignal;
}

export type CardNotes = ReturnType<typeof createCardNotes>;

/** The notes of this page that a card shows, and the one that is being written on it. */
export function createCardNotes({ quote, signal: life }: Parts) {
  const subject = signal<CardSubject | undefined>(undefined);
  const shownTerm = signal<string | undefined>(undefined);
  /** The note that was written in this card, or that it was opened on. */
  const own = signal<string | undefined>(undefined);
  const said = signal('');
  const drafts = new Map<string, Draft>();
  const model = createNotesModel({ ask, newId });
  const editor = createEditorModel({
    ask,
    newId,
    drafts,
    reread: async (id) => (await ask('notes.here', {})).find((note) => note.id === id),
  });
  /** Those on the card's term or, on a card of its own, the one note. */
  const here = computed(() => {
    const termId = shownTerm.value;
    return (
      model.notes.value?.filter(
        (one) => one.id === own.value || (termId && one.termId === termId),
      ) ?? []
    );
  });
  keepDrafts();
  const loaded = Promise.all([readNotes(), readDrafts()]);

  /** What is typed is kept as it is typed: the page may take the card away at any time. */
  function keepDrafts(): void {
    let before: ReadonlyMap<string, Draft> = new Map();
    const stop = effect(() => {
      const now = editor.unsaved.value;
      const old = before;
      before = now;
      for (const [key, draft] of now) {
        if (JSON.stringify(old.get(key)) !== JSON.stringify(draft)) keep(key, draft);
      }
      for (const key of old.keys()) if (!now.has(key)) keep(key, null);
    });
    life.addEventListener('abort', stop);
  }

  function keep(key: string, draft: Draft | null): void {
    // Without an answer it is in this card's memory alone, as long as that is open.
    ask('drafts.keep', { key, draft }).catch(() => undefined);
  }

  // Without an answer the card has its entry; the notes are there when it is opened again.
  async function readNotes(): Promise<void> {
    model.notes.value = await ask('notes.here', {}).catch(() => model.notes.value);
  }

  async function readDrafts(): Promise<void> {
    const kept = await ask('drafts.here', {}).catch(() => ({}));
    for (const [key, draft] of Object.entries(kept)) drafts.set(key, draft);
  }

  function write(): void {
    if (editor.state.value.is === 'open') return; // N, with the focus on one of its buttons
    const termId = shownTerm.value;
    const { value: on } = subject;
    // The words on the page are another term's, when the card was led to this one.
    const isElsewhere = on?.is === 'term' && on.termId !== termId;
    const words = isElsewhere ? '' : wordsOf(on);
    const found = isElsewhere ? undefined : quote(); // as the page is now, not when it is saved
    editor.start({
      key: `${termId ?? ''} ${words}`,
      ...(termId !== undefined && { termId }),
      words,
      look: async () => {
        const [quote, { url, title, hasContext }] = await Promise.all([
          found,
          ask('page.kept', {}),
        ]);
        const page = url === '' ? undefined : { url, title };
        return { seen: { ...(quote && { quote }), ...(page && { page }) }, hasContext };
      },
      // A private window leaves no trace of where something was chosen: there it is for this note.
      ...(!isPrivate() && { onContext: keepContext }),
    });
  }

  function keepContext(keep: boolean): void {
    // Without an answer it is so for this note alone.
    ask('site.context', { keep }).catch(() => undefined);
  }

  return {
    here,
    editor,
    said: computed(() => model.problem.value ?? model.done.value?.text ?? said.value),
    done: model.done,
    dismiss: model.dismiss,
    remove: model.remove,
    hear(news: News): void {
      if (news.news === 'notes.stale') void readNotes();
      else model.hear(news); // on a page of our own
    },
    isDirty: editor.isDirty,
    /** Go on with what was being written: a note, by its id, or a new one. */
    async goOn(editing: string): Promise<void> {
      await loaded;
      const note = model.notes.value?.find(({ id }) => id === editing);
      if (note) editor.edit(note);
      else write();
    },
    /** A card opens on this. */
    about(next: CardSubject): void {
      subject.value = next;
      shownTerm.value = next.is === 'term' ? next.termId : undefined;
      own.value = next.is === 'note' ? next.noteId : undefined;
      said.value = '';
      model.dismiss();
    },
    /** The card shows this entry: the one it opened with, or another that was gone to. */
    turnTo(termId: string): void {
      shownTerm.value = termId;
    },
    write,
    async save(): Promise<void> {
      const note = await editor.save();
      if (!note) return;
      model.put(note);
      own.value = note.id;
      said.value = t('card.note_saved');
    },
  };
}

function wordsOf(subject: CardSubject | undefined): string {
  if (!subject || subject.is === 'note' || subject.is === 'offer') return '';
  return subject.is === 'senses' ? subject.form.words : subject.words;
}

export function newId(): string {
  return uuidFrom(crypto.getRandomValues(new Uint8Array(16)));
}
