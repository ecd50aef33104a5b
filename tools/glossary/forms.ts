import type { Entry, Form } from '../../core/glossary/entry';
import { normalPhrase } from '../../core/text/normal-phrase';

/** A form, and the entry that has it. */
export interface OwnForm {
  readonly id: string;
  readonly form: Form;
}

export function formsOf({ id, name, rule, also }: Entry): readonly OwnForm[] {
  return [{ text: name, ...rule }, ...also].map((form) => ({ id, form }));
}

/** Forms that several entries have, by what is the same in them. */
export function sharedForms(entries: readonly Entry[]): ReadonlyMap<string, readonly OwnForm[]> {
  const all = Map.groupBy(entries.flatMap(formsOf), ({ form }) =>
    normalPhrase(form.text, 'folded'),
  );
  return new Map([...all].filter(([, forms]) => new Set(forms.map(({ id }) => id)).size > 1));
}
