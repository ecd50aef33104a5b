import * as v from 'valibot';

import type { Entry } from '../glossary/entry';
import type { Found } from '../search/found';
import type { EntrySummary, EntryWithLinks } from '../terms/summary';
import { request } from './request';
import { entryId, nothing } from './shapes';

export const entryRequests = {
  'entries.get': request<EntryWithLinks>()({
    from: 'card',
    shape: v.strictObject({ termId: entryId }),
    does: 'Gives one entry to read, ours or the learner’s, with the names of those it points to.',
  }),
  'entries.find': request<Found>()({
    from: 'card',
    shape: v.strictObject({
      words: v.pipe(v.string(), v.maxLength(300)),
      limit: v.pipe(v.number(), v.integer(), v.maxValue(50)),
    }),
    does: 'Searches entries, the nearest first, and says how the first of them was found.',
  }),
  'entries.list': request<readonly EntrySummary[]>()({
    from: 'ourselves',
    shape: nothing,
    does: 'Gives as much of all entries as a list shows.',
  }),
  'entries.all': request<readonly Entry[]>()({
    from: 'ourselves',
    shape: nothing,
    does: 'Gives the whole glossary, to be taken out of the extension.',
  }),
} as const;
