import type { EntryHit } from '../hit/entry-hit';
import { findTerms } from '../match/find-terms';
import { decodeIndex, type TermIndex } from '../match-index/decode-index';
import { isWrittenAs } from './is-written-as';
import type { OwnIndex } from './own-index';

/** What the learner added and changed, as it bears on what is found in a text. */
export interface OwnTerms {
  /** The hits of the learner's own entries, and of forms that the learner gave to ours. */
  find(text: string): readonly EntryHit[];
  /** Of what the glossary's finder has found, what the learner wants to be marked. */
  wanted(text: string, ours: readonly EntryHit[]): readonly EntryHit[];
}

export function createOwnTerms({ compiled, hidden, exact }: OwnIndex): OwnTerms {
  const isHidden = new Set(hidden);
  let index: TermIndex | undefined; // many a frame has no text to look for terms in

  function isWanted(text: string, { id, start, end }: EntryHit): boolean {
    if (isHidden.has(id)) return false;
    const forms = Object.hasOwn(exact, id) ? exact[id] : undefined;
    return !forms || forms.some((form) => isWrittenAs(text.slice(start, end), form));
  }

  return {
    find(text) {
      if (compiled === '') return [];
      index ??= decodeIndex(compiled);
      return findTerms(text, index).filter(({ id }) => !isHidden.has(id));
    },
    wanted: (text, ours) => ours.filter((hit) => isWanted(text, hit)),
  };
}
