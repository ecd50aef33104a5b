import { type Stage, stages } from '../glossary/stages';

import { isId, type RoutePart } from './route-part';

/** Where in the glossary one is: one of these, or none of them for all of it. */
export interface GlossaryPlace {
  readonly termId?: string;
  /** All terms of one stage of the claim cycle. */
  readonly stage?: Stage;
  /** Write an own term, with this for a name. */
  readonly words?: string;
  /** Search the glossary for this. */
  readonly search?: string;
}

const STAGE = 'stage/';

export const glossaryRoute: RoutePart<GlossaryPlace> = {
  read(rest) {
    const words = textAfter('new', rest);
    if (words !== undefined) return { words };
    const search = textAfter('search', rest);
    if (search !== undefined) return { search };
    if (rest.startsWith(STAGE)) {
      const stage = stages.find((one) => rest === STAGE + one);
      return stage ? { stage } : {};
    }
    if (!isId(rest)) return undefined;
    return rest === '' ? {} : { termId: rest };
  },
  print({ termId = '', stage, words, search }) {
    if (words !== undefined) return `new/${encodeURIComponent(words)}`;
    if (search !== undefined) return `search/${encodeURIComponent(search)}`;
    return stage === undefined ? termId : STAGE + stage;
  },
};

/** "new/allowed%20amount": the text that comes after the first word; '' where nothing does. */
function textAfter(first: string, rest: string): string | undefined {
  if (rest !== first && !rest.startsWith(`${first}/`)) return undefined;
  return decoded(rest.slice(first.length + 1));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // not written by us
  }
}
