import { NO_ENDING } from '../text/plural';
import type { Candidate } from './candidates';
import type { BlockText, TermChoice } from './choose-term';
import { formOf } from './form-of';
import { isHeld } from './is-held';

/** One term that a form may stand for here. */
export interface Sense {
  readonly term: number;
  readonly rule: number;
  /** How many of the rule's cues stand in the block. */
  readonly cues: number;
  /** A word stands there that rules it out. */
  readonly isRuledOut: boolean;
  /** Counts only in the letter case that it is written in. */
  readonly isAbbreviation: boolean;
  /** Nothing but the capitals of its line may have made it an abbreviation. */
  readonly isShouted: boolean;
}

/**
 * Which of several terms a form stands for: by the cues in the block; else by the learner's
 * choice on this site; else by the page's subjects; else the likeliest, with all to choose from.
 *
 * Without a cue it is nobody's, unless the page is of the field. A choice picks between senses,
 * and makes no term of what would be none.
 */
export function chooseSense(
  block: BlockText,
  candidate: Candidate,
  found: readonly Sense[],
): TermChoice {
  const { index, page } = block;
  const { rules } = index;
  const senses = found
    .filter(({ isRuledOut, cues, isShouted }) => !isRuledOut && (cues > 0 || !isShouted))
    .filter(({ rule, cues }) => page.isOfField || isHeld(rules, rule, cues, () => 0))
    .sort((a, b) => b.cues - a.cues || likely(b) - likely(a))
    .filter(({ term }, i, all) => all.findIndex((other) => other.term === term) === i);
  const most = senses[0]?.cues ?? 0;
  if (senses.length === 0) return page.isOfField ? { term: -1 } : { term: -1, isDoubtful: true };

  const wanted = page.choices.get(formOf(index, candidate.node));
  const chosen = senses.find((sense) => idOf(sense) === wanted && (sense.cues > 0 || most === 0));
  if (chosen) return decided(chosen, 'choice');
  const best = senses.filter(({ cues }) => cues === most);
  const [first] = best;
  if (first && best.length === 1) return decided(first, most > 0 ? 'cues' : 'page');
  const fitting = page.isOfField ? best.filter(isOfPage) : [];
  if (fitting[0] && fitting.length === 1) return decided(fitting[0], 'page');
  return first ? decided(first, 'nothing') : { term: -1 };

  function decided(sense: Sense, by: NonNullable<TermChoice['by']>): TermChoice {
    const others = senses.filter((other) => other !== sense);
    const terms = [sense, ...others].map(({ term }) => term);
    return { term: sense.term, isDoubtful: true, by, senses: terms };
  }

  function likely({ rule }: Sense): number {
    return rules.likely[rule] ?? 1;
  }

  function isOfPage({ rule }: Sense): boolean {
    return (page.subjects & (1 << (rules.subjects[rule] ?? 31))) !== 0;
  }

  function idOf({ term }: Sense): string {
    return index.spellings.of(index.ids[term] ?? 0, NO_ENDING);
  }
}
