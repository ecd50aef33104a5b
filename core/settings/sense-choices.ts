import * as v from 'valibot';

/** As `Senses` has it. */
export const SenseForm = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

/** Which of its senses the learner gave to a form on one site. */
const SenseChoice = v.object({
  host: v.pipe(v.string(), v.maxLength(253)),
  form: SenseForm,
  termId: v.pipe(v.string(), v.maxLength(80)),
});
export type SenseChoice = Readonly<v.InferOutput<typeof SenseChoice>>;

/** More than a learner will ever choose; settings must stay small. */
const MOST = 500;

/** The latest last. */
export const SenseChoices = v.pipe(v.array(SenseChoice), v.maxLength(MOST));

/** The choices with one more or another; the oldest go when there are too many. */
export function withChoice(choices: readonly SenseChoice[], choice: SenseChoice): SenseChoice[] {
  const others = choices.filter(({ host, form }) => host !== choice.host || form !== choice.form);
  return [...others, choice].slice(-MOST);
}

/** By form, what was chosen on a site. */
export function choicesOn(
  site: string,
  choices: readonly SenseChoice[],
): ReadonlyMap<string, string> {
  const own = choices.filter(({ host }) => host === site);
  return new Map(own.map(({ form, termId }) => [form, termId]));
}
