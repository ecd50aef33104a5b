import type { CardView } from '@/components/card/card-view';
import { isSameSpelling } from '@/core/glossary/same-spelling';
import { ADJUSTMENT_CODE, isAdjustmentCode } from '@/core/match/adjustment-codes';
import type { Ask } from '@/core/protocol/protocol';
import type { EntrySummary } from '@/core/terms/summary';

/** Most entries offered for words that are no entry's name. */
const NEAREST = 5;

/**
 * What words come to: the entry that is named so, else the terms inside them, else what is near.
 * What is only near is never shown as if it were the answer.
 *
 * @param inside - ids of the terms that stand in the words, in their order
 */
export async function lookUp(
  ask: Ask,
  words: string,
  inside: readonly string[],
): Promise<CardView> {
  if (words === '') return { is: 'none', words };
  const entryOf = (termId: string) => ask('entries.get', { termId });
  const shown = (termId: string) =>
    entryOf(termId).then((entry) => ({ is: 'entry', entry, size: 'full', met: words }) as const);
  if (isAdjustmentCode(words)) return shown(ADJUSTMENT_CODE);

  const { entries: near } = await ask('entries.find', { words, limit: NEAREST });
  const named = namedSo(near, words);
  if (named[0] && named.length === 1) return shown(named[0].id);
  if (named.length > 1) return { is: 'choices', words, entries: named, why: 'named' };
  if (inside.length > 0) {
    const entries = await Promise.all([...new Set(inside)].map(entryOf));
    return { is: 'choices', words, entries, why: 'inside' };
  }
  return near.length > 0
    ? { is: 'choices', words, entries: near, why: 'near' }
    : { is: 'none', words };
}

/** Those whose headword the words are, else those that have them for another name. */
function namedSo(entries: readonly EntrySummary[], words: string): readonly EntrySummary[] {
  const first = entries.filter(({ name }) => isSameSpelling(name, words));
  if (first.length > 0) return first;
  return entries.filter(({ also }) => also.some((form) => isSameSpelling(form, words)));
}
