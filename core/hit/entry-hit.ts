/** An entry of the glossary, or of the learner's own, where one of its forms stands in a text. */
export interface EntryHit {
  readonly kind: 'entry';
  readonly id: string;
  /** UTF-16 units of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Where several terms share the form. */
  readonly senses?: Senses;
}

/** What else a form could mean, and why it was taken for what it was. */
export interface Senses {
  /** The form, in plain letters and without its ending: what a choice is remembered by. */
  readonly form: string;
  /** Ids of all of them, most likely first. */
  readonly ids: readonly string[];
  readonly by: DecidedBy;
}

/** What chose between the senses of a form; `nothing`: the first of them is only the likeliest. */
export type DecidedBy = 'cues' | 'choice' | 'page' | 'nothing';
