import { createAddressTest } from '../text/address';
import { scanWords } from '../text/scan-words';
import { chooseTerm } from './choose-term';
import type { TermIndex } from './decode-index';
import { createEvidence, type Evidence } from './evidence';
import { NO_ENDING } from './plural';
import { findStops, type Stop } from './stops';

/** Where a term stands in a text. Offsets are UTF-16 code units, end exclusive. */
export interface TermHit {
  readonly termId: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Find every term in one block of text (a paragraph, a cell, a heading), in order and
 * without overlaps: of those that begin at a word, the longest whose rule holds.
 */
export function findTerms(text: string, index: TermIndex): TermHit[] {
  const { vocabulary, hits, trie } = index;
  const found: TermHit[] = [];
  scanWords(text, vocabulary.table, hits);
  if (hits.count === 0) return found;
  const stops = findStops(text, hits, trie, vocabulary);
  if (stops.length === 0) return found;

  const isAddress = createAddressTest(text);
  const isInAddress = ({ start, end }: Stop) => isAddress(start) || isAddress(end - 1);
  let known: Evidence | undefined;
  const evidence = () => (known ??= createEvidence(text, stops, index, isInAddress));

  let free = 0; // where the last hit ended
  let from = 0;
  while (from < stops.length) {
    const start = stops[from]?.start ?? 0;
    let behind = from;
    while (stops[behind]?.start === start) behind++;
    for (let at = behind - 1; at >= from && start >= free; at--) {
      const stop = stops[at] as Stop; // from ≤ at < stops.length
      const term = chooseTerm(text, stop, index, evidence);
      if (term < 0 || isInAddress(stop)) continue;
      found.push({ termId: idOf(term, index), start, end: stop.end });
      free = stop.end;
    }
    from = behind;
  }
  return found;
}

function idOf(term: number, { ids, spellings }: TermIndex): string {
  return spellings.of(ids[term] ?? 0, NO_ENDING);
}
