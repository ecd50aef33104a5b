import type { TermIndex } from '../match-index/decode-index';
import { NO_ENDING } from '../text/plural';
import type { Candidate } from './candidates';
import type { Evidence } from './evidence';
import type { PageJudgement } from './page-judgement';

/** The entry that explains such a code as a whole. */
export const ADJUSTMENT_CODE = 'claim-adjustment-group-codes';

/** Entries whose cues show that letters with a number are such a code. */
const KIN = [
  ...[ADJUSTMENT_CODE, 'claim-adjustment-reason-code', 'contractual-adjustment'],
  ...['other-adjustment', 'payer-initiated-reduction', 'patient-responsibility'],
];

/**
 * A claim adjustment group code with its reason: "CO-97", "PR 1", "OA18", "CO – B7", "CO*45".
 * Not a part of something longer: a ZIP code ("CO 80203"), an amount ("PR 45.00"), a measure
 * ("CR 2 mg"), an id ("TX-CO-45", "PR-12-2024"), a gas ("CO2").
 *
 * @see https://x12.org/codes/claim-adjustment-reason-codes for how reasons are written
 */
const CODE =
  /(?<![\p{L}\p{N}_][-\u2010-\u2014]?)(?!CO2)(CO|OA|PR|PI|CR)(?:\s?[-\u2010-\u2014*]\s?|\s)?(?:\d{1,3}|[ABDPWY]\d{1,2})(?![\p{L}\p{N}_]|[.:]\d|[-\u2010-\u2014]\p{N}|\s?(?:[%°]|(?:mg|ml|mL|L|mm|cm|kg)\b))/gu;

/** What most texts lack. It is asked of every text, and so asks for no more than it must. */
const MAY_BE = /(?:C[OR]|OA|P[IR])[^A-Za-z]{0,3}[ABDPWY]?\d/;

export interface AdjustmentCode {
  readonly group: string;
  /** UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Where such codes stand in a text, by their form alone. */
function adjustmentCodesIn(text: string): readonly AdjustmentCode[] {
  if (!MAY_BE.test(text)) return [];
  return [...text.matchAll(CODE)].map(({ 0: code, 1: group = '', index: start }) => {
    return { group, start, end: start + code.length };
  });
}

/** Whether some words are such a code and nothing else. */
export function isAdjustmentCode(words: string): boolean {
  const [code] = adjustmentCodesIn(words);
  return code?.start === 0 && code.end === words.length;
}

/** By index, the rules whose cues are evidence for codes: worked out when one is first met. */
const known = new WeakMap<TermIndex, readonly number[]>();

/** None if the index has no entry to explain codes with, as the learner's own. */
function rulesOf(index: TermIndex): readonly number[] {
  const before = known.get(index);
  if (before) return before;
  const { ids, spellings, rules } = index;
  const names = ids.map((phrase) => spellings.of(phrase, NO_ENDING));
  const isKin = (term: number) => KIN.includes(names[term] ?? '');
  const all = [...rules.terms.keys()].filter((rule) => isKin(rules.terms[rule] ?? -1));
  const found = names.includes(ADJUSTMENT_CODE) ? all : [];
  known.set(index, found);
  return found;
}

/** The codes of a text that an index can explain. */
export function codesFor(text: string, index: TermIndex): readonly AdjustmentCode[] {
  const codes = adjustmentCodesIn(text);
  return codes.length > 0 && rulesOf(index).length > 0 ? codes : [];
}

/**
 * Whether something in the block shows that a code is one. Off the field's pages "PR 12" may be
 * a pull request, "PI-3" an investigator, "CR-10" a part: those want two pieces of evidence.
 */
function isShown({ group, start, end }: AdjustmentCode, index: TermIndex, evidence: Evidence) {
  const rules = rulesOf(index);
  const candidate: Candidate = { node: 0, ending: NO_ENDING, start, end };
  const cues = evidence.countAllCues(rules, candidate);
  const least = group === 'CO' || group === 'OA' ? 1 : 2;
  return cues + evidence.countSureTerms(rules[0] ?? 0, candidate) >= least;
}

/** Whether a code counts here, and whether another judgement of the page could change that. */
export function judgeCode(
  code: AdjustmentCode,
  index: TermIndex,
  page: PageJudgement,
  evidence: Evidence,
): { readonly holds: boolean; readonly isDoubtful: boolean } {
  const shown = isShown(code, index, evidence);
  return { holds: shown || page.isOfField, isDoubtful: !shown };
}
