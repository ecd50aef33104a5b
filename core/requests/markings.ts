import * as v from 'valibot';

import { howMarked, type Marking } from '../own/marking';
import { MOST_FORMS, OwnForm } from '../own/own-term';
import { request } from './request';
import { change, entryId } from './shapes';

export const markingRequests = {
  'marking.choose': request<Marking>()({
    from: 'card',
    shape: change({ termId: entryId, marks: v.picklist(howMarked) }),
    does: 'Chooses where a term of ours is marked from now on.',
  }),
  'marking.forms': request<Marking>()({
    from: 'ourselves',
    shape: change({
      termId: entryId,
      also: v.pipe(v.array(OwnForm), v.maxLength(MOST_FORMS)),
    }),
    does: 'Sets all the forms that the learner gives to a term of ours.',
  }),
} as const;
