import type { Draft } from '@/components/notes/editor-model';
import type { Note } from '@/core/note/note';
import { onAddress } from '@/core/note/on-address';
import { isOfWorkSystem } from '@/core/page/unread';
import type { News } from '@/core/protocol/news';
import { problem } from '@/core/protocol/problem-of';
import type { Asker, Handlers } from '@/core/protocol/protocol';
import { draftsOn, keepDraftOn } from '@/platform/drafts/page-drafts';
import { tellOurselves, tellPages } from '@/platform/messages/news';
import { readSettings } from '@/platform/settings/settings';
import {
  addNote,
  allNotes,
  deleteNote,
  editNote,
  noteOf,
  notesOn,
  restoreNote,
} from '@/platform/store/notes';
import type { Store } from '@/platform/store/open';

import { given } from './given';

type NoteHandlers = Pick<Handlers, Extract<keyof Handlers, `${'notes' | 'drafts'}.${string}`>>;

/** What is asked of notes and drafts. Whoever stands on a page has those of that page alone. */
export function noteHandlers(store: () => Promise<Store>): NoteHandlers {
  return {
    'notes.list': async () => allNotes(await store()),
    'notes.here': (_, asker) => notesHere(asker),
    'notes.quotes': async (_, asker) =>
      (await notesHere(asker)).map(({ id, quote, colour }) => ({
        ...{ id, colour },
        ...(quote && { quote }),
      })),
    'drafts.here': async (_, asker) =>
      (await draftsOn(placeOf(asker))) as Readonly<Record<string, Draft>>, // as they were kept
    'drafts.keep': async ({ key, draft }, asker) => {
      await keepDraftOn(placeOf(asker), key, draft);
      return null;
    },
    'notes.add': async (draft, asker) => {
      const now = Date.now();
      const { url = '', title = '' } = asker.is === 'ourselves' ? {} : asker;
      const page = url === '' ? {} : { page: { url, title } };
      const note: Note = { ...given(draft), ...page, createdAt: now, changedAt: now, revision: 1 };
      return told(await addNote(await store(), note));
    },
    'notes.addOn': async ({ page, ...draft }) => {
      const [now, settings] = [Date.now(), await readSettings()];
      if (page && isOfWorkSystem(settings, page.address)) throw problem('WorkSystemError');
      const note = { ...draft, ...onAddress(page), createdAt: now, changedAt: now, revision: 1 };
      return told(await addNote(await store(), note));
    },
    'notes.edit': async ({ request, ...edit }, asker) => {
      await mustBeTheirs(edit.id, asker);
      return told(await editNote(await store(), edit, { request, now: Date.now() }));
    },
    'notes.delete': async ({ request, id }, asker) => {
      await mustBeTheirs(id, asker);
      const note = await deleteNote(await store(), id, { request, now: Date.now() });
      tell({ news: 'notes.changed', id });
      return note;
    },
    'notes.restore': async ({ request, id }, asker) => {
      await mustBeTheirs(id, asker);
      return told(await restoreNote(await store(), id, { request, now: Date.now() }));
    },
  };

  /** A page that has no address has no notes either. */
  async function notesHere(asker: Asker): Promise<readonly Note[]> {
    return pageOf(asker) === '' ? [] : notesOn(await store(), pageOf(asker));
  }

  /** A page may touch only the notes that were made on it. */
  async function mustBeTheirs(id: string, asker: Asker): Promise<void> {
    if (asker.is === 'ourselves') return;
    const note = await noteOf(await store(), id);
    if (asker.url === '' || note?.page?.url !== asker.url) throw problem('GoneError');
  }
}

/** Where drafts are kept by: pages without an address are not one place, so that they have none. */
function placeOf(asker: Asker): string | undefined {
  if (asker.is === 'ourselves') return 'ourselves';
  return asker.url === '' ? undefined : asker.url;
}

function pageOf(asker: Asker): string {
  return asker.is === 'ourselves' ? '' : asker.url;
}

function told(note: Note): Note {
  tell({ news: 'notes.changed', id: note.id, note });
  return note;
}

/** What is in a note is for our own pages: others only hear that they may have old ones. */
function tell(news: News): void {
  tellOurselves(news);
  void tellPages({ news: 'notes.stale' });
}
