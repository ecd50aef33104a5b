import type { DecidedBy } from '../hit/entry-hit';
import type { TermIndex } from '../match-index/decode-index';
import { FORM, IS_HINT, IS_IDLE, IS_SIGN, isExact } from '../match-index/index-format';
import { hasUnless, isPlain } from '../match-index/match-rules';
import { isAmongCapitals } from '../text/capitals';
import type { Candidate } from './candidates';
import { chooseSense, type Sense } from './choose-sense';
import type { Evidence } from './evidence';
import { isHeld } from './is-held';
import { isWritten } from './is-written';
import type { PageJudgement } from './page-judgement';

/** A block of text that terms are looked for in. */
export interface BlockText {
  readonly text: string;
  readonly index: TermIndex;
  readonly page: PageJudgement;
  /** Worked out when it is first asked for. */
  readonly evidence: () => Evidence;
}

/** The term that the matcher takes a candidate for, and what that says of the page. */
export interface TermChoice {
  /** Number of the term; -1 if the candidate is no term here. */
  readonly term: number;
  /**
   * The term proves that the page is about the field. Its form needs no evidence; or it is no
   * everyday word, and two of its cues stand in the block.
   */
  readonly isProof?: true;
  /**
   * Numbers of the terms that ask for evidence before they take the form. They are hints of the
   * page's field, whether the form is a term here or not.
   */
  readonly hints?: readonly number[];
  /** Number of the term whose form texts of other fields hardly ever have: likewise a sign. */
  readonly sign?: number;
  /** By another judgement of the page the matcher could take the candidate for something else. */
  readonly isDoubtful?: true;
  /** Where several terms share the form: the numbers of all, the most likely first. */
  readonly senses?: readonly number[];
  readonly by?: DecidedBy;
}

const NOBODY: TermChoice = { term: -1 };
const NOBODY_YET: TermChoice = { term: -1, isDoubtful: true };

/** Choose the term of a candidate, by the rules of the forms that are written as it is. */
export function chooseTerm(block: BlockText, candidate: Candidate): TermChoice {
  const { text, index } = block;
  const { trie, rules } = index;
  let senses: Sense[] | undefined;
  let isShared = false;
  const behind = trie.phraseStarts[candidate.node + 1] ?? 0;
  for (let phrase = trie.phraseStarts[candidate.node] ?? 0; phrase < behind; phrase++) {
    const kind = trie.kinds[phrase] ?? 0;
    if (kind < FORM || !isWritten(text, candidate, phrase, index)) continue;
    const rule = trie.targets[phrase] ?? 0;
    const term = rules.terms[rule] ?? 0;
    const isRuledOut = hasUnless(rules, rule) && block.evidence().isRuledOut(rule, candidate);
    // A form that asks for no evidence is one term's alone.
    if (isPlain(rules, rule)) return isRuledOut ? NOBODY : { term, isProof: true };
    senses ??= [];
    isShared ||= senses.some((other) => other.term !== term);
    senses.push({
      ...{ term, rule, isRuledOut },
      cues: isRuledOut ? 0 : block.evidence().countCues(rule, candidate),
      isAbbreviation: isExact(kind),
      isShouted: isExact(kind) && isAmongCapitals(text, candidate.start, candidate.end),
    });
  }
  if (!senses) return NOBODY;
  const choice = isShared
    ? chooseSense(block, candidate, senses)
    : chooseAlone(block, candidate, senses);
  const open = senses.filter(({ isRuledOut, isShouted }) => !isRuledOut && !isShouted);
  const sign = open.find(({ rule }) => rules.telling[rule] === IS_SIGN)?.term;
  const hints = open
    .filter(({ rule }) => rules.telling[rule] === IS_HINT)
    .map((sense) => sense.term);
  return { ...choice, hints, ...(sign !== undefined && { sign }) };
}

/** Choose where one term has the form, perhaps by several rules. */
function chooseAlone(
  { index, page, evidence }: BlockText,
  candidate: Candidate,
  ways: Sense[],
): TermChoice {
  const { term = -1 } = ways[0] ?? {};
  const open = ways.filter(({ isRuledOut }) => !isRuledOut);
  // In a line of capitals, CARE does not tell whether its writer means the abbreviation.
  const held = open.filter(({ cues, rule, isShouted }) =>
    isHeld(index.rules, rule, cues, () =>
      isShouted ? 0 : evidence().countSureTerms(rule, candidate),
    ),
  );
  if (held.length > 0) {
    const isProven = held.some(({ rule, cues }) => cues > 1 && index.rules.ordinary[rule] === 0);
    return isProven ? { term, isProof: true } : { term };
  }
  // On a page of the field, a phrase or abbreviation needs no cue to be the field's own. The words
  // "colon", "277" and "see also" need one there as well.
  const { ordinary, telling } = index.rules;
  const isPhrase = index.trie.parents[candidate.node] !== 0;
  const isOfFieldThere = ({ rule, isAbbreviation, isShouted }: Sense) => {
    if (isShouted) return false;
    if (isAbbreviation || ordinary[rule] === 1 || telling[rule] === IS_SIGN) return true;
    return isPhrase && telling[rule] !== IS_IDLE;
  };
  if (!open.some(isOfFieldThere)) return NOBODY;
  return page.isOfField ? { term, isDoubtful: true } : NOBODY_YET;
}
