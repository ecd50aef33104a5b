import { type Apart, apartIn, queryOf } from './apart';
import { isId, type RoutePart } from './route-part';

export interface NotesPlace {
  /** Write a note apart from any page that we can enter. */
  readonly apart?: Apart;
}

const APART = 'new?';

export const notesRoute: RoutePart<NotesPlace> = {
  read(rest) {
    if (!rest.startsWith(APART)) return isId(rest) ? {} : undefined;
    const apart = apartIn(rest.slice(APART.length));
    return apart ? { apart } : {};
  },
  print: ({ apart }) => (apart ? APART + queryOf(apart) : ''),
};
