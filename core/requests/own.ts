import * as v from 'valibot';

import type { Marking } from '../own/marking';
import type { OwnIndex } from '../own/own-index';
import { type OwnTerm, ownFields, ownId } from '../own/own-term';
import { request } from './request';
import { change, nothing } from './shapes';

export const ownRequests = {
  'own.index': request<OwnIndex>()({
    from: 'page',
    shape: nothing,
    does: 'Gives what a page needs to mark the learner’s own terms: forms and ids, no definition.',
  }),
  'own.list': request<{
    readonly terms: readonly OwnTerm[];
    readonly markings: readonly Marking[];
  }>()({
    from: 'ourselves',
    shape: nothing,
    does: 'Gives own entries by name, and what the learner changed about ours.',
  }),
  'own.save': request<OwnTerm>()({
    from: 'ourselves',
    shape: change({
      id: ownId,
      ...ownFields,
      revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
    does: 'Stores a new own entry (revision 0) or a changed one.',
  }),
  'own.delete': request<OwnTerm>()({
    from: 'ourselves',
    shape: change({ id: ownId }),
    does: 'Moves an own entry into the trash, and gives it as it was.',
  }),
  'own.restore': request<OwnTerm>()({
    from: 'ourselves',
    shape: change({ id: ownId }),
    does: 'Brings an own entry back from the trash.',
  }),
} as const;
