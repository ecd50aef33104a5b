import * as v from 'valibot';

import { hitNameFields } from '../hit/hit-shape';
import type { PageSummary } from './page-summary';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const ids = v.array(v.pipe(v.string(), v.maxLength(80)));
const Summary = v.object({
  page: v.pipe(v.string(), v.maxLength(2_000)),
  hasFocus: v.boolean(),
  targets: count,
  hits: v.array(v.object({ ...hitNameFields, count })),
  placed: ids,
  lost: ids,
});

/** Whether what a frame answered is a summary: it comes out of a page. */
export function isSummary(answer: unknown): answer is PageSummary {
  return v.is(Summary, answer);
}
