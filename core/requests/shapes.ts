import * as v from 'valibot';

import { noteColours } from '../note/note';

/** Made by whoever asks, so that asking twice has one effect. */
export const uuid = v.pipe(v.string(), v.uuid());
/** Id of an entry, ours or the learner's. */
export const entryId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));
export const title = v.pipe(v.string(), v.maxLength(300));
export const colour = v.picklist(noteColours);
/** What is empty. */
export const nothing = v.strictObject({});

/** A request that changes something, repeated under the same id until it is answered. */
export function change<Fields extends v.ObjectEntries>(fields: Fields) {
  return v.strictObject({ request: uuid, ...fields });
}
