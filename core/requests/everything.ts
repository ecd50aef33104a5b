import * as v from 'valibot';

import { request } from './request';
import { nothing } from './shapes';

/** Rows by their store, as the background has given them. */
const everything = v.record(v.pipe(v.string(), v.maxLength(40)), v.array(v.looseObject({})));

export const everythingRequests = {
  'everything.count': request<Readonly<Record<string, number>>>()({
    from: 'ourselves',
    shape: nothing,
    does: 'Counts what the learner has stored: the rows of each store, by its name.',
  }),
  'everything.read': request<Readonly<Record<string, readonly object[]>>>()({
    from: 'ourselves',
    shape: nothing,
    does: 'Gives what the learner has stored: the rows of each store, by its name.',
  }),
  'everything.erase': request<null>()({
    from: 'ourselves',
    shape: v.strictObject({ everything }),
    does: 'Takes these rows away; rows that have come since they were read stay.',
  }),
  'everything.putBack': request<null>()({
    from: 'ourselves',
    shape: v.strictObject({ everything }),
    does: 'Puts rows back that were taken away; what is there by now stays as it is.',
  }),
} as const;
