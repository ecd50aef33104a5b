import { blankAddress } from '@/core/address/address-keys';
import type { Note } from '@/core/note/note';
import { onAddress } from '@/core/note/on-address';
import { isOfWorkSystem } from '@/core/page/unread';
import type { Asker } from '@/core/protocol/asker';
import type { News } from '@/core/protocol/news';
import { problem } from '@/core/protocol/problem-of';
import type { Handlers } from '@/core/protocol/protocol';
import type { noteRequests } from '@/core/requests/notes';

import { asked } from './asked';
import { given } from './given';
import type { Ports } from './ports';
import { createTheirNotes } from './their-notes';

type Parts = Pick<Ports, 'store' | 'rows' | 'settings' | 'rememberFrame' | 'tell' | 'now'>;

/** Answers what is asked of notes. Whoever stands on a page has those of that page alone. */
export function noteHandlers(parts: Parts): Handlers<keyof typeof noteRequests> {
  const { store, settings, now, tell } = parts;
  const { notes } = parts.rows;
  const { here, find, mustBeTheirs } = createTheirNotes(parts);
  return {
    'notes.list': async () => notes.allNotes(await store()),
    'notes.here': (_, asker) => here(asker),
    'notes.get': async ({ id }, asker) => (await find(id, asker)) ?? null,
    'notes.quotes': async (_, asker) =>
      (await here(asker)).map(({ id, quote, colour }) => ({
        ...{ id, colour },
        ...(quote && { quote }),
      })),
    'notes.add': async ({ title, isAddressBlanked, ...draft }, asker) => {
      const at = now();
      const { url: address, title: own } = asker.is === 'ourselves' ? NOWHERE : asker;
      const url = isAddressBlanked ? blankAddress(address) : address;
      const page = url === '' ? {} : { page: { url, title: title ?? own } };
      const note: Note = { ...given(draft), ...page, createdAt: at, changedAt: at, revision: 1 };
      return told(await notes.addNote(await store(), note, asked('notes.add', note.id, asker, at)));
    },
    'notes.addOn': async ({ page, ...draft }, asker) => {
      const at = now();
      const kept = await settings.read();
      if (page && isOfWorkSystem(kept, page.address)) throw problem('WorkSystemError');
      const note = { ...draft, ...onAddress(page), createdAt: at, changedAt: at, revision: 1 };
      const record = asked('notes.addOn', note.id, asker, at);
      return told(await notes.addNote(await store(), note, record));
    },
    'notes.edit': async ({ request, ...edit }, asker) => {
      await mustBeTheirs(edit.id, asker);
      const record = asked('notes.edit', request, asker, now());
      return told(await notes.editNote(await store(), edit, record));
    },
    'notes.delete': async ({ request, id }, asker) => {
      await mustBeTheirs(id, asker);
      const record = asked('notes.delete', request, asker, now());
      const note = await notes.deleteNote(await store(), id, record);
      tellOf(note, { news: 'notes.changed', id });
      return note;
    },
    'notes.restore': async ({ request, id }, asker) => {
      await mustBeTheirs(id, asker);
      const record = asked('notes.restore', request, asker, now());
      return told(await notes.restoreNote(await store(), id, record));
    },
  };

  function told(note: Note): Note {
    tellOf(note, { news: 'notes.changed', id: note.id, note });
    return note;
  }

  /** What is in a note is for our own pages. Its page hears that it may have old ones; no other does. */
  function tellOf({ page }: Note, news: News): void {
    tell.ourselves(news);
    if (page) void tell.framesOn(page.url, { news: 'notes.stale' });
  }
}

/** The page of a request of our own. */
const NOWHERE: Pick<Exclude<Asker, { is: 'ourselves' }>, 'url' | 'title'> = { url: '', title: '' };
