import * as v from 'valibot';

import { type Note, noteColours } from './note';

const Time = v.pipe(v.number(), v.finite());

/** As much of a stored note as every part relies on; fields of later versions may stand beside. */
const NoteShape = v.looseObject({
  id: v.string(),
  termId: v.optional(v.string()),
  page: v.optional(v.looseObject({ url: v.string(), title: v.string() })),
  quote: v.optional(
    v.looseObject({ text: v.string(), before: v.string(), after: v.string(), at: v.number() }),
  ),
  body: v.string(),
  colour: v.picklist(noteColours),
  createdAt: Time,
  changedAt: Time,
  revision: v.number(),
});

/** False for a row that was damaged, or written by nobody we know. */
export function isNote(row: unknown): row is Note {
  return v.is(NoteShape, row);
}
