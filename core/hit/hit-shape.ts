import * as v from 'valibot';

import { hitKinds } from './hit';

/** The name of a hit as it comes in a message. */
export const hitNameFields = {
  kind: v.picklist(hitKinds),
  id: v.pipe(v.string(), v.maxLength(80)),
} as const;
