import { IS_IDLE, IS_SIGN } from '../match-index/index-format';
import type { MatchRules } from '../match-index/match-rules';

/** Cues and sure terms that an everyday word needs off the field's pages. */
const LEAST_EVIDENCE = 2;

/**
 * Whether the cues and sure terms in a block are enough for a rule. One cue is for an
 * abbreviation, one of either for a word that is hardly met elsewhere ("deductible"). Other
 * everyday words stand near one of the field's by chance ("denied", "HIPAA"), so that they need
 * two pieces of evidence, or the only cue they have; and those met everywhere ("query") a cue
 * among them.
 */
export function isHeld(
  { ordinary, telling, cueStarts }: MatchRules,
  rule: number,
  cues: number,
  countSureTerms: () => number,
): boolean {
  if (ordinary[rule] === 0) return cues > 0;
  const least = telling[rule] === IS_SIGN ? 1 : LEAST_EVIDENCE;
  const has = (cueStarts[rule + 1] ?? 0) - (cueStarts[rule] ?? 0);
  if (cues > 0 && cues >= Math.min(least, has)) return true;
  if (telling[rule] === IS_IDLE && cues === 0) return false;
  return cues + countSureTerms() >= least;
}
