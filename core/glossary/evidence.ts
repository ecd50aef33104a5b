import { EXACT, type MatchRule, ORDINARY } from './compiled-index';
import type { Phrase } from './phrases';
import { isInCapitals, isWrittenAs } from './verify-form';

/** What a block of text says for its doubtful forms. */
export interface Evidence {
  /** How many of a rule's cues stand elsewhere than in the phrase itself. */
  cuesFor(rule: MatchRule, phrase: Phrase): number;
  /** Whether there is a term elsewhere that needs no evidence. */
  hasSureTerm(phrase: Phrase): boolean;
}

/** The first and the last of some phrases: one of them is elsewhere, if any is. */
interface Ends {
  readonly first: Phrase;
  last: Phrase;
}

/** Look for evidence in the phrases of one block; the work is done when first asked for. */
export function createEvidence(text: string, phrases: readonly Phrase[]): Evidence {
  let cues: ReadonlyMap<number, Ends> | undefined;
  let sure: Ends | undefined | 'unknown' = 'unknown';
  return {
    cuesFor({ cues: wanted }, phrase) {
      if (wanted.length === 0) return 0;
      cues ??= cuesIn(phrases);
      return wanted.filter((cue) => isElsewhere(cues?.get(cue), phrase)).length;
    },
    hasSureTerm(phrase) {
      if (sure === 'unknown') sure = sureIn(text, phrases);
      return isElsewhere(sure, phrase);
    },
  };
}

/**
 * Which of the rules of one phrase holds: that with the most cues; undefined if none does.
 */
export function ruleThatHolds(
  text: string,
  phrase: Phrase,
  evidence: Evidence,
): MatchRule | undefined {
  const written = text.slice(phrase.start, phrase.end);
  let best: MatchRule | undefined;
  let most = -1;
  for (const rule of phrase.rules) {
    if (!isWrittenAs(rule, written)) continue;
    const count = evidence.cuesFor(rule, phrase);
    if (count <= most || (count === 0 && !holdsWithoutCue(rule, text, phrase, evidence))) continue;
    best = rule;
    most = count;
  }
  return best;
}

function holdsWithoutCue(
  { ways, cues }: MatchRule,
  text: string,
  phrase: Phrase,
  evidence: Evidence,
): boolean {
  if (!(ways & ORDINARY)) return cues.length === 0;
  if (ways & EXACT && isInCapitals(text, phrase)) return false;
  return evidence.hasSureTerm(phrase);
}

function cuesIn(phrases: readonly Phrase[]): ReadonlyMap<number, Ends> {
  const found = new Map<number, Ends>();
  for (const phrase of phrases) {
    for (const cue of phrase.cues) {
      const ends = found.get(cue);
      if (ends) ends.last = phrase;
      else found.set(cue, { first: phrase, last: phrase });
    }
  }
  return found;
}

function sureIn(text: string, phrases: readonly Phrase[]): Ends | undefined {
  const isSure = ({ rules, start, end }: Phrase) =>
    rules.some((rule) => {
      const needsNone = !(rule.ways & ORDINARY) && rule.cues.length === 0;
      return needsNone && isWrittenAs(rule, text.slice(start, end));
    });
  const first = phrases.find(isSure);
  const last = phrases.findLast(isSure);
  return first && last ? { first, last } : undefined;
}

function isElsewhere(ends: Ends | undefined, { start, end }: Phrase): boolean {
  return ends !== undefined && (ends.first.end <= start || ends.last.start >= end);
}
