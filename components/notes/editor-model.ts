import { computed, signal } from '@preact/signals';
import { type Kept, keptOf } from '@/core/note/kept';
import type { Note, NoteColour } from '@/core/note/note';
import type { Ask } from '@/core/protocol/protocol';
import { saidOf } from '@/texts/problem';

import { createKeepingModel, type Seen } from './keeping-model';

/** What a new note is on. */
export interface NoteTarget {
  /** Drafts are kept by this. */
  readonly key: string;
  readonly termId?: string;
  /** The words, as shown above the note. */
  readonly words: string;
  /** Where the page has no script of ours, or there is none: it is kept on an address, or none. */
  readonly isApart?: boolean;
  /** What is kept besides what is typed, as it is when the editor opens. */
  readonly look: () => Promise<Seen>;
  /** Told whether context is to be kept on this site, from now on. */
  readonly onContext?: (keep: boolean) => void;
}

/** What was typed and not saved. */
export interface Draft {
  /** Stays the same until the note was acknowledged: a note that failed may yet be stored. */
  readonly id: string;
  readonly body: string;
  readonly colour: NoteColour;
}

export interface OpenEditor extends Draft {
  readonly is: 'open';
  readonly words: string;
  /** The note that is changed; without it a new one is written. */
  readonly note?: Note;
  readonly isSaving: boolean;
  /** A draft was found and brought back. */
  readonly isBrought: boolean;
  readonly problem?: string;
  /** What the note says now, when somebody changed it meanwhile. */
  readonly theirs?: string;
}

export type EditorState = { readonly is: 'closed' } | OpenEditor;

interface Parts {
  readonly ask: Ask;
  /** A new UUID at each call: components have no dice. */
  readonly newId: () => string;
  readonly drafts: Map<string, Draft>;
  /** The note as it is stored now; undefined when it is gone. */
  readonly reread: (id: string) => Promise<Note | undefined>;
}

/** A note being written or changed. Whatever fails, what was typed stays. */
export function createEditorModel({ ask, newId, drafts, reread }: Parts) {
  const state = signal<EditorState>({ is: 'closed' });
  const kept = createKeepingModel();
  let target: NoteTarget | undefined;

  /** All that was typed and not saved, by what it is on; the open one as well. */
  const unsaved = computed<ReadonlyMap<string, Draft>>(() => {
    const open = state.value;
    if (open.is !== 'open' || !isChanged(open)) return new Map(drafts);
    return new Map(drafts).set(keyOf(open), draftOf(open));
  });

  function keyOf({ note }: OpenEditor): string {
    return note?.id ?? target?.key ?? '';
  }

  function change(next: Partial<OpenEditor>): void {
    if (state.value.is === 'open') state.value = { ...state.value, ...next };
  }

  function start(next: NoteTarget): void {
    target = next;
    kept.start(next);
    const draft = drafts.get(next.key);
    state.value = {
      is: 'open',
      words: next.words,
      isSaving: false,
      isBrought: draft !== undefined,
      ...(draft ?? { id: newId(), body: '', colour: 'amber' }),
    };
  }

  function edit(note: Note): void {
    target = undefined;
    kept.start(undefined);
    const draft = drafts.get(note.id);
    state.value = {
      is: 'open',
      note,
      words: note.quote?.text ?? '',
      isSaving: false,
      isBrought: draft !== undefined,
      ...(draft ?? { id: newId(), body: note.body, colour: note.colour }),
    };
  }

  /** Close without saving; what was typed is there when the same is written on again. */
  function keep(): void {
    const open = state.value;
    if (open.is !== 'open') return;
    if (isChanged(open)) drafts.set(keyOf(open), draftOf(open));
    else drafts.delete(keyOf(open));
    state.value = { is: 'closed' };
  }

  /** @returns the note, once it is on the disk; undefined when it is not, and the state says why */
  async function save(): Promise<Note | undefined> {
    const open = state.value;
    if (open.is !== 'open' || open.isSaving || open.body.trim() === '') return undefined;
    const { problem: _problem, ...trying } = { ...open, isSaving: true };
    state.value = trying;
    try {
      const saved = open.note ? await saveEdit(open, open.note) : await saveNew();
      if (!saved) return undefined; // it was closed meanwhile, and kept as a draft
      drafts.delete(keyOf(open));
      state.value = { is: 'closed' };
      return saved;
    } catch (error) {
      change({ isSaving: false, problem: saidOf(error), ...(await whatChanged(open)) });
      return undefined;
    }
  }

  async function saveNew(): Promise<Note | undefined> {
    const keeping = await kept.shown();
    const { value: open } = state;
    if (open.is !== 'open' || open.note || !keeping) return undefined;
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

  function saveEdit({ id: request, body, colour }: OpenEditor, note: Note): Promise<Note> {
    return ask('notes.edit', { request, id: note.id, body, colour, revision: note.revision });
  }

  /** After a failed edit: the note as others left it, so that the next one is made knowingly. */
  async function whatChanged({ note }: OpenEditor): Promise<Partial<OpenEditor>> {
    if (!note) return {};
    const now = await reread(note.id).catch(() => note);
    if (!now || now.revision === note.revision) return {};
    return { note: now, theirs: now.body, id: newId() };
  }

  return {
    state,
    /** What a new note keeps besides, as it is shown. */
    keeping: kept.keeping,
    blank: kept.blank,
    keepContext: kept.keepContext,
    unsaved,
    start,
    edit,
    keep,
    save,
    type: (body: string) => change({ body }),
    paint: (colour: NoteColour) => change({ colour }),
    /** Whether closing now would take words with it. */
    isDirty: computed(() => state.value.is === 'open' && isChanged(state.value)),
  };
}

/** As a note that is apart from its page is asked for. */
function apart(page: Kept['page'], quote: Kept['quote']) {
  if (!page) return {};
  const words = quote && { words: quote.text };
  return { page: { address: page.url, title: page.title, ...words } };
}

function draftOf({ id, body, colour }: OpenEditor): Draft {
  return { id, body, colour };
}

function isChanged({ body, note }: OpenEditor): boolean {
  return body.trim() !== '' && body !== note?.body;
}
