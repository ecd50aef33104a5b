import * as v from 'valibot';

import { hitNameFields } from '../hit/hit-shape';

const words = v.pipe(v.string(), v.maxLength(2_000));
const form = v.looseObject({
  words,
  form: v.pipe(v.string(), v.maxLength(100)),
  ids: v.pipe(v.array(hitNameFields.id), v.maxLength(50)),
});

/** A subject as it comes in a message, and words to stand a note on. */
export const SubjectShape = v.variant('is', [
  v.object({
    is: v.literal('hit'),
    hit: v.object(hitNameFields),
    words,
    size: v.picklist(['brief', 'full']),
    form: v.optional(form),
  }),
  v.object({ is: v.literal('senses'), form }),
  v.object({ is: v.literal('note'), noteId: v.pipe(v.string(), v.uuid()) }),
]);

export const QuoteShape = v.strictObject({
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(2_000)),
  before: v.pipe(v.string(), v.maxLength(64)),
  after: v.pipe(v.string(), v.maxLength(64)),
  at: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});
