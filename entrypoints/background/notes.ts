import type { Draft } from '@/components/notes/editor-model';
import { blankAddress, keysOf } from '@/core/address/address-keys';
import type { Note } from '@/core/note/note';
import { onAddress } from '@/core/note/on-address';
import { isOfWorkSystem } from '@/core/page/unread';
import type { Asker } from '@/core/protocol/asker';
import type { News } from '@/core/protocol/news';
import { problem } from '@/core/protocol/problem-of';
import type { Handlers } from '@/core/protocol/protocol';
import type { Settings } from '@/core/settings/settings';
import { draftsOn, keepDraftOn } from '@/platform/drafts/page-drafts';
import { tellOurselves } from '@/platform/messages/news';
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
import { rememberFrame } from '@/platform/tabs/known-frames';
import { tellFramesOn } from '@/platform/tabs/tell-frames';

import { asked } from './asked';
import { given } from './given';

type NoteHandlers = Pick<Handlers, Extract<keyof Handlers, `${'notes' | 'drafts'}.${string}`>>;

/** What is asked of notes and drafts. Whoever stands on a page has those of that page alone. */
export function noteHandlers(
  store: () => Promise<Store>,
  readSettings: () => Promise<Settings>,
): NoteHandlers {
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
    'notes.add': async ({ title, isAddressBlanked, ...draft }, asker) => {
      const now = Date.now();
      const address = addressOf(asker);
      const url = isAddressBlanked ? blankAddress(address) : address;
      const page = url === '' ? {} : { page: { url, title: title ?? titleOf(asker) } };
      const note: Note = { ...given(draft), ...page, createdAt: now, changedAt: now, revision: 1 };
      return told(await addNote(await store(), note, asked('notes.add', note.id, asker)));
    },
    'notes.addOn': async ({ page, ...draft }) => {
      const [now, settings] = [Date.now(), await readSettings()];
      if (page && isOfWorkSystem(settings, page.address)) throw problem('WorkSystemError');
      const note = { ...draft, ...onAddress(page), createdAt: now, changedAt: now, revision: 1 };
      return told(await addNote(await store(), note, asked('notes.addOn', note.id)));
    },
    'notes.edit': async ({ request, ...edit }, asker) => {
      await mustBeTheirs(edit.id, asker);
      return told(await editNote(await store(), edit, asked('notes.edit', request, asker)));
    },
    'notes.delete': async ({ request, id }, asker) => {
      await mustBeTheirs(id, asker);
      const note = await deleteNote(await store(), id, asked('notes.delete', request, asker));
      tell({ news: 'notes.changed', id }, note);
      return note;
    },
    'notes.restore': async ({ request, id }, asker) => {
      await mustBeTheirs(id, asker);
      return told(await restoreNote(await store(), id, asked('notes.restore', request, asker)));
    },
  };

  /** A page that has no address has no notes either. Who asks is told of changes from now on. */
  async function notesHere(asker: Asker): Promise<readonly Note[]> {
    if (asker.is === 'ourselves' || asker.url === '') return [];
    await rememberFrame(asker.frame, asker.url);
    return notesOn(await store(), keysOf(asker.url));
  }

  /** A page may touch only the notes that were made on it. */
  async function mustBeTheirs(id: string, asker: Asker): Promise<void> {
    if (asker.is === 'ourselves') return;
    const note = await noteOf(await store(), id);
    const url = note?.page?.url;
    const isTheirs = asker.url !== '' && url !== undefined && keysOf(asker.url).includes(url);
    if (!isTheirs) throw problem('GoneError');
  }
}

/** Where drafts are kept by: pages without an address are not one place, so that they have none. */
function placeOf(asker: Asker): string | undefined {
  if (asker.is === 'ourselves') return 'ourselves';
  return asker.url === '' ? undefined : asker.url;
}

function addressOf(asker: Asker): string {
  return asker.is === 'ourselves' ? '' : asker.url;
}

function titleOf(asker: Asker): string {
  return asker.is === 'ourselves' ? '' : asker.title;
}

function told(note: Note): Note {
  tell({ news: 'notes.changed', id: note.id, note }, note);
  return note;
}

/** What is in a note is for our own pages. Its page hears that it may have old ones; no other does. */
function tell(news: News, { page }: Note): void {
  tellOurselves(news);
  if (page) void tellFramesOn(page.url, { news: 'notes.stale' });
}
