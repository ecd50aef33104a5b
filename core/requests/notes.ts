import * as v from 'valibot';

import { QuoteShape } from '../card/subject-shape';
import type { Note, PageNote } from '../note/note';
import { request } from './request';
import { change, colour, entryId, nothing, title, uuid } from './shapes';

const body = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(20_000));
const revision = v.pipe(v.number(), v.integer(), v.minValue(1));

/**
 * A card stands on a stranger's page, so it names no page: notes are read, made and changed on the
 * page that the browser says the card is on, and on no other.
 */
export const noteRequests = {
  'notes.quotes': request<readonly PageNote[]>()({
    from: 'page',
    shape: nothing,
    does: 'Gives what marks the notes of the asker’s page on that page, and no word of the learner’s.',
  }),
  'notes.here': request<readonly Note[]>()({
    from: 'card',
    shape: nothing,
    does: 'Gives the notes of the asker’s page, the oldest first.',
  }),
  'notes.get': request<Note | null>()({
    from: 'card',
    shape: v.strictObject({ id: uuid }),
    does: 'Gives one note as it is stored now; null where there is none that is the asker’s to read.',
  }),
  'notes.add': request<Note>()({
    from: 'card',
    shape: v.strictObject({
      id: uuid,
      termId: v.optional(entryId),
      quote: v.optional(QuoteShape),
      /** As the card has shown it; without it the page's own. */
      title: v.optional(title),
      /** Keep the page's address without what looks like an identifier. */
      isAddressBlanked: v.optional(v.boolean()),
      body,
      colour,
    }),
    does: 'Stores a new note on the asker’s page.',
  }),
  'notes.edit': request<Note>()({
    from: 'card',
    shape: change({ id: uuid, body, colour, revision }),
    does: 'Changes a note of the asker’s page; what it said before goes into the trash.',
  }),
  'notes.delete': request<Note>()({
    from: 'card',
    shape: change({ id: uuid }),
    does: 'Moves a note of the asker’s page into the trash, and gives it as it was.',
  }),
  'notes.restore': request<Note>()({
    from: 'card',
    shape: change({ id: uuid }),
    does: 'Brings a note of the asker’s page, or its earlier words, back from the trash.',
  }),
  'notes.list': request<readonly Note[]>()({
    from: 'ourselves',
    shape: nothing,
    does: 'Gives all notes, the newest first.',
  }),
  'notes.addOn': request<Note>()({
    from: 'ourselves',
    shape: v.strictObject({
      id: uuid,
      body,
      colour,
      page: v.optional(
        v.strictObject({
          address: v.pipe(v.string(), v.minLength(1), v.maxLength(20_000)),
          title,
          /** As the browser gave them, selected on the page. */
          words: v.optional(QuoteShape.entries.text),
        }),
      ),
    }),
    does: 'Stores a note on an address whose page we cannot enter; on none without `page`.',
  }),
} as const;
