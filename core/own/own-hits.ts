import { findTerms, type TermHit } from '../match/find-terms';
import { decodeIndex, type TermIndex } from '../match-index/decode-index';
import { isWrittenAs } from './is-written-as';
import { mergeHits } from './merge-hits';
import type { OwnIndex } from './own-index';

/** Puts what the learner added and changed into what our own index finds. */
export type OwnHits = (text: string, ours: readonly TermHit[]) => readonly TermHit[];

export function createOwnHits({ compiled, hidden, exact }: OwnIndex): OwnHits {
  const isHidden = new Set(hidden);
  let index: TermIndex | undefined; // many a frame has no text to look for terms in

  function isWanted(text: string, { termId, start, end }: TermHit): boolean {
    if (isHidden.has(termId)) return false;
    const forms = Object.hasOwn(exact, termId) ? exact[termId] : undefined;
    return !forms || forms.some((form) => isWrittenAs(text.slice(start, end), form));
  }

  return (text, ours) => {
    const wanted = ours.filter((hit) => isWanted(text, hit));
    if (compiled === '') return wanted;
    index ??= decodeIndex(compiled);
    const own = findTerms(text, index).filter(({ termId }) => !isHidden.has(termId));
    return mergeHits(wanted, own);
  };
}
