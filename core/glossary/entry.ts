import type { Stage } from './stages';
import type { Subject } from './subjects';

/** When a form counts. With no rule at all: in any case, singular, plural or possessive. */
export interface FormRule {
  /** Counts only in this letter case: COB, not "cob". A plural "s" may follow. */
  readonly exact?: true;
  /**
   * Also an everyday word ("claim", "premium"): marked only if two pieces of evidence
   * stand in the same block of text, each one of `cues` or a term in a form that has neither
   * `ordinary` nor `cues`; or the only cue there is; or if the page is plainly about the field
   * (page-judgement.ts).
   */
  readonly ordinary?: true;
  /**
   * Words or phrases, in any case; one of them must stand in the same block. A form
   * that several entries share ("PA") goes to the entry with the most cues there; without any,
   * and on a page of the field only, choose-sense.ts says to which.
   */
  readonly cues?: readonly string[];
  /** Words or phrases, in any case, that rule the form out where one stands in the same block. */
  readonly unless?: readonly string[];
  /**
   * Of a form that several entries share: how usual this sense is on pages of the field, 3 the
   * most, 1 (as without it) the least. Where nothing decides, it says which comes first.
   */
  readonly likely?: 1 | 2 | 3;
  /**
   * Of a form that needs evidence, what it tells of the page, evidence or not
   * (page-judgement.ts). `true`: hardly ever met outside the field. `false`: met everywhere
   * ("batch", "query"), it tells nothing. Others are a hint.
   */
  readonly telling?: boolean;
  /** `false`: has no plural. A text: an irregular one ("diagnoses"). */
  readonly plural?: false | string;
}

/** Another form of an entry's name, with the rule that it is matched by. */
export interface Form extends FormRule {
  readonly text: string;
}

/** What the field's two trades make of a term. One may be left out. */
export interface Views {
  readonly biller?: string;
  readonly coder?: string;
}

/** Another entry that learners take this one for. */
interface Confusable {
  readonly id: string;
  /** The difference, in one sentence. */
  readonly difference: string;
}

/** One entry of `data/glossary`. `data/README.md` says how to write one. */
export interface Entry {
  /** Stable slug; notes and cards refer to it, so it is never reused. */
  readonly id: string;
  /** The headword shown to the learner. */
  readonly name: string;
  /** The rule that the headword itself is matched by. */
  readonly rule?: FormRule;
  readonly also: readonly Form[];
  readonly subject: Subject;
  /** One sentence that stands alone, at most 160 characters. */
  readonly short: string;
  /** Two to six sentences: what it is, why it matters, where it appears, the usual trap. */
  readonly long: string;
  readonly views?: Views;
  /** A situation that a person could have met; invented. */
  readonly example: string;
  /** Where in the claim cycle it belongs, the main stage first. */
  readonly stages: readonly Stage[];
  /** `exam:area` pairs out of `data/exams.json`. */
  readonly exams: readonly string[];
  /** Ids of related entries. */
  readonly seeAlso: readonly string[];
  readonly confusedWith: readonly Confusable[];
  /** Public page on which the facts can be checked. */
  readonly source: { readonly title: string; readonly url: string };
  /** ISO date of that check, `YYYY-MM-DD`. */
  readonly checked: string;
}
