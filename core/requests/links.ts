import * as v from 'valibot';

import { request } from './request';

export const linkRequests = {
  'links.open': request<null>()({
    from: 'card',
    shape: v.strictObject({
      url: v.pipe(v.string(), v.regex(/^https?:\/\//), v.maxLength(2_000)),
    }),
    does: 'Opens a source in a tab of its own.',
  }),
} as const;
