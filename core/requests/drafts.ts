import * as v from 'valibot';

import { request } from './request';
import { colour, nothing, uuid } from './shapes';

const draft = v.strictObject({
  id: uuid,
  body: v.pipe(v.string(), v.maxLength(20_000)),
  colour,
});
/** What a draft is on: a note's id, or a term and words. */
const key = v.pipe(v.string(), v.maxLength(500));

export const draftRequests = {
  'drafts.here': request<Readonly<Record<string, v.InferOutput<typeof draft>>>>()({
    from: 'card',
    shape: nothing,
    does: 'Gives what was typed on the asker’s page and not saved, out of the session’s memory.',
  }),
  'drafts.keep': request<null>()({
    from: 'card',
    shape: v.strictObject({ key, draft: v.nullable(draft) }),
    does: 'Keeps a draft on the asker’s page; null says that there is none any more.',
  }),
} as const;
