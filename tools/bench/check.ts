import type { Entry } from '../../core/glossary/entry';
import type { EntryHit } from '../../core/hit/entry-hit';
import { noJudgement } from '../../core/match/page-judgement';
import { slowFindTerms } from '../../tests/core/match/slow-find-terms';
import type { Page } from './pages';

/** Blocks of each page that are compared. */
const SAMPLE = 12;

/**
 * On how many blocks a matcher finds something else than the reference does. A fast wrong
 * matcher is no matcher.
 *
 * @param entries - without rules
 */
export function countMistakes(
  find: (text: string) => readonly EntryHit[],
  entries: readonly Entry[],
  pages: readonly Page[],
): number {
  const sample = pages.flatMap(({ blocks }) => blocks.slice(0, SAMPLE));
  return sample.filter((text) => {
    const possible = entries.filter(({ name }) => text.toLowerCase().includes(stemOf(name)));
    return (
      JSON.stringify(find(text)) !== JSON.stringify(slowFindTerms(text, possible, noJudgement))
    );
  }).length;
}

/** What stands in every text that has the name in any form: the reference is too slow for all. */
function stemOf(name: string): string {
  return name.split(' ', 1)[0]?.slice(0, -1) ?? '';
}
