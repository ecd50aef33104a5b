import { keysOf } from '@/core/address/address-keys';
import type { Note } from '@/core/note/note';
import type { Asker } from '@/core/protocol/asker';
import { problem } from '@/core/protocol/problem-of';

import type { Ports } from './ports';

/**
 * Whose notes an asker may touch: our own pages have all, whoever stands on a page of the web has
 * those that were made on that page, and a page without an address has none.
 */
export function createTheirNotes({
  store,
  rows: { notes },
  rememberFrame,
}: Pick<Ports, 'store' | 'rows' | 'rememberFrame'>) {
  return {
    /** The notes of the page that the asker is on. Who asks is told of changes from now on. */
    async here(asker: Asker): Promise<readonly Note[]> {
      if (asker.is === 'ourselves' || asker.url === '') return [];
      await rememberFrame(asker.frame, asker.url);
      return notes.notesOn(await store(), keysOf(asker.url));
    },
    /** A note that is not in the trash; undefined also for one that is none of the asker's. */
    async find(id: string, asker: Asker): Promise<Note | undefined> {
      const note = await notes.noteNow(await store(), id);
      return isTheirs(note, asker) ? note : undefined;
    },
    /** @throws {Error} `GoneError` for the note of another page, as for one that is nowhere */
    async mustBeTheirs(id: string, asker: Asker): Promise<void> {
      if (asker.is === 'ourselves') return;
      if (!isTheirs(await notes.noteOf(await store(), id), asker)) throw problem('GoneError');
    },
  };
}

function isTheirs(note: Note | undefined, asker: Asker): boolean {
  if (asker.is === 'ourselves') return true;
  const url = note?.page?.url;
  return asker.url !== '' && url !== undefined && keysOf(asker.url).includes(url);
}
