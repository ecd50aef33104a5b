import { scanWords } from '../text/scan-words';
import type { TermIndex } from './decode-index';
import { createEvidence, ruleThatHolds } from './evidence';
import { findPhrases } from './phrases';

/** Where a term stands in a text. Offsets are UTF-16 code units, end exclusive. */
export interface TermHit {
  readonly termId: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Find every term in one block of text (a paragraph, a cell, a heading), in order and
 * without overlaps: of several that begin at a word, the longest whose rule holds.
 */
export function findTerms(text: string, index: TermIndex): TermHit[] {
  scanWords(text, index.kinds, index.table, index.hits);
  if (index.hits.count === 0) return [];
  const phrases = findPhrases(text, index);
  const evidence = createEvidence(text, phrases);
  const found: TermHit[] = [];
  let free = 0; // where the last one ended
  for (const phrase of phrases) {
    if (phrase.start < free || phrase.rules.length === 0) continue;
    const rule = ruleThatHolds(text, phrase, evidence);
    if (!rule) continue;
    found.push({ termId: index.terms[rule.term] ?? '', start: phrase.start, end: phrase.end });
    free = phrase.end;
  }
  return found;
}
