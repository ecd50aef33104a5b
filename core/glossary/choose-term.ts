import { isAmongCapitals } from '../text/capitals';
import type { TermIndex } from './decode-index';
import type { Evidence } from './evidence';
import { FORM, isExact } from './index-format';
import { isWritten } from './is-written';
import { isSure } from './match-rules';
import type { Stop } from './stops';

/**
 * Whose form stands at a stop: of the rules that hold, that with the most cues in the block.
 *
 * @param evidence - worked out when it is first asked for
 * @returns number of the term; -1 if it is nobody's
 */
export function chooseTerm(
  text: string,
  stop: Stop,
  index: TermIndex,
  evidence: () => Evidence,
): number {
  const { trie, rules } = index;
  let best = -1;
  let most = -1; // cues
  let term = -1;
  let isShared = false;
  const behind = trie.phraseStarts[stop.node + 1] ?? 0;
  for (let phrase = trie.phraseStarts[stop.node] ?? 0; phrase < behind; phrase++) {
    const kind = trie.kinds[phrase] ?? 0;
    if (kind < FORM || !isWritten(text, stop, phrase, index)) continue;
    const rule = trie.targets[phrase] ?? 0;
    isShared ||= term >= 0 && term !== rules.terms[rule];
    term = rules.terms[rule] ?? -1;
    const cues = isSure(rules, rule) ? 0 : evidence().countCues(rule, stop);
    if (cues > most && (cues > 0 || holdsWithoutCue(rule, kind))) {
      best = term;
      most = cues;
    }
  }
  return isShared && most < 1 ? -1 : best;

  function holdsWithoutCue(rule: number, kind: number): boolean {
    if (isSure(rules, rule)) return true;
    if (rules.ordinary[rule] === 0) return false;
    // In a line of capitals, CARE says nothing of how it would be written elsewhere.
    if (isExact(kind) && isAmongCapitals(text, stop.start, stop.end)) return false;
    return evidence().hasSureForm(stop);
  }
}
