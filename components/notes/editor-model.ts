import {
  createDraftEditor,
  type Draft as DraftOf,
  type OpenDraft,
} from '@/components/draft-editor/create-draft-editor';
import { type Kept, keptOf } from '@/core/note/kept';
import type { Note, NoteColour } from '@/core/note/note';
import type { Ask } from '@/core/protocol/protocol';

import { createKeepingModel, type Seen } from './keeping-model';

/** What a new note is on. */
export interface NoteTarget {
  /** Drafts are kept by this. */
  readonly key: string;
  readonly termId?: string;
  /** The words, as shown above the note. */
  readonly words: string;
  /** The note is written in the sidebar: no script of ours is on the page, or there is no page. */
  readonly isApart?: boolean;
  /** Finds what the note keeps besides what is typed. It is called when the editor opens. */
  readonly look: () => Promise<Seen>;
  /** Called when the learner decides whether notes on this site keep context. */
  readonly onContext?: (keep: boolean) => void;
}

type NoteFields = Pick<Note, 'body' | 'colour'>;
/** The text of a note that was typed and not saved. */
export type Draft = DraftOf<NoteFields>;
export type OpenEditor = OpenDraft<NoteFields, Note>;

interface Parts {
  readonly ask: Ask;
  /** A new UUID at each call: components have no dice. */
  readonly newId: () => string;
  readonly drafts: Map<string, Draft>;
}

const EMPTY: NoteFields = { body: '', colour: 'amber' };

/** A note being written or changed. */
export function createEditorModel({ ask, newId, drafts }: Parts) {
  const kept = createKeepingModel();
  let target: NoteTarget | undefined;
  const editor = createDraftEditor<NoteFields, Note>({
    newId,
    drafts,
    rules: {
      fieldsOf: ({ body, colour }) => ({ body, colour }),
      isChanged: ({ body, stored }) => body.trim() !== '' && body !== stored?.body,
      isReady: ({ body }) => body.trim() !== '',
      save: ({ id: request, body, colour, stored }) =>
        stored
          ? ask('notes.edit', {
              request,
              ...{ id: stored.id, revision: stored.revision },
              body,
              colour,
            })
          : saveNew(),
      reread: async ({ id }) => (await ask('notes.get', { id })) ?? undefined,
    },
  });

  async function saveNew(): Promise<Note | undefined> {
    const keeping = await kept.shown();
    const { value: open } = editor.state; // more may have been typed, or it was closed
    if (open.is !== 'open' || open.stored || !keeping) return undefined;
    const { id, body, colour } = open;
    const { page, quote } = keptOf(keeping);
    if (target?.isApart) return ask('notes.addOn', { id, body, colour, ...apart(page, quote) });
    return ask('notes.add', {
      ...{ id, body, colour },
      ...(target?.termId !== undefined && { termId: target.termId }),
      ...(quote && { quote }),
      ...(page && { title: page.title, isAddressBlanked: keeping.isBlanked }),
    });
  }

  function begin(next: NoteTarget | undefined): void {
    target = next;
    kept.start(next);
  }

  return {
    state: editor.state,
    unsaved: editor.unsaved,
    isDirty: editor.isDirty,
    /** What a new note keeps besides what is typed, as the editor shows it. */
    keeping: kept.keeping,
    blank: kept.blank,
    keepContext: kept.keepContext,
    /** The words that a new note is on. */
    words: () => target?.words ?? '',
    start(next: NoteTarget): void {
      begin(next);
      editor.start(next.key, EMPTY);
    },
    edit(note: Note): void {
      begin(undefined);
      editor.edit(note);
    },
    keep: editor.keep,
    save: editor.save,
    type: (body: string) => editor.change({ body }),
    paint: (colour: NoteColour) => editor.change({ colour }),
  };
}

/** What `notes.addOn` is told of the page. */
function apart(page: Kept['page'], quote: Kept['quote']) {
  if (!page) return {};
  const words = quote && { words: quote.text };
  return { page: { address: page.url, title: page.title, ...words } };
}
