import { isFindable, isSameForm } from './form-keys';
import type { Marking } from './marking';
import { LONGEST, type OwnFields, type OwnForm, type OwnTerm } from './own-term';

/** What is wrong with a form. */
export type FormProblem =
  | { readonly is: 'empty' | 'too-long' | 'signs' }
  /** It stands here twice. */
  | { readonly is: 'twice' }
  /** Another own entry has it, or one of ours to which the learner added it. */
  | { readonly is: 'taken'; readonly by: string };

export interface OwnProblems {
  readonly name?: FormProblem;
  /** By place in `also`. */
  readonly also: ReadonlyMap<number, FormProblem>;
  readonly short?: { readonly is: 'too-long' };
  readonly long?: { readonly is: 'too-long' };
}

/** Forms that are somebody's already. */
export interface Taken {
  readonly form: OwnForm;
  /** Headword of the entry that has it. */
  readonly by: string;
}

/** What keeps an own entry from being saved, field by field. */
export function problemsIn(fields: OwnFields, taken: readonly Taken[]): OwnProblems {
  const { name, also, short, long } = fields;
  const named = problemOfForm(name, taken, []);
  const others = new Map<number, FormProblem>();
  also.forEach((form, at) => {
    const problem = problemOfForm(form, taken, [name, ...also.slice(0, at)]);
    if (problem) others.set(at, problem);
  });
  return {
    ...(named && { name: named }),
    also: others,
    ...(short.trim().length > LONGEST.short && { short: { is: 'too-long' } }),
    ...(long.trim().length > LONGEST.long && { long: { is: 'too-long' } }),
  };
}

export function hasProblems({ name, also, short, long }: OwnProblems): boolean {
  return name !== undefined || also.size > 0 || short !== undefined || long !== undefined;
}

/** @param before - forms that the same entry has already */
export function problemOfForm(
  form: OwnForm,
  taken: readonly Taken[],
  before: readonly OwnForm[],
): FormProblem | undefined {
  const text = form.text.trim();
  if (text === '') return { is: 'empty' };
  if (text.length > LONGEST.form) return { is: 'too-long' };
  if (!isFindable(text)) return { is: 'signs' };
  if (before.some((other) => isSameForm(other, form))) return { is: 'twice' };
  const rival = taken.find((other) => isSameForm(other.form, form));
  return rival && { is: 'taken', by: rival.by };
}

/**
 * The forms that no other entry may have.
 *
 * @param except - id of the entry that asks
 * @param nameOf - headword of one of our entries
 */
export function takenForms(
  terms: readonly OwnTerm[],
  markings: readonly Marking[],
  except: string,
  nameOf: (termId: string) => string,
): readonly Taken[] {
  const own = terms
    .filter(({ id }) => id !== except)
    .flatMap(({ name, also }) => [name, ...also].map((form) => ({ form, by: name.text })));
  const added = markings
    .filter(({ termId }) => termId !== except)
    .flatMap(({ termId, also }) => also.map((form) => ({ form, by: nameOf(termId) })));
  return [...own, ...added];
}
