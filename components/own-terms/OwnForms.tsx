import { Trash2 } from 'lucide-preact';
import type { OwnForm } from '@/core/own/own-term';
import { t } from '@/texts/t';

interface Props {
  forms: readonly OwnForm[];
  onForms: (forms: readonly OwnForm[]) => void;
}

/** The forms that the learner gave to an entry of ours. */
export function OwnForms({ forms, onForms }: Props) {
  if (forms.length === 0) return null;
  return (
    <section>
      <h3 class="form-label">{t('own.added')}</h3>
      <ul class="own-forms">
        {forms.map((form) => (
          <li key={form.text}>
            <bdi>{form.text}</bdi>
            {form.exact && <span class="small">{t('own.in_case')}</span>}
            <button
              type="button"
              class="tool"
              aria-label={t('own.remove_form', { form: form.text })}
              title={t('own.remove')}
              onClick={(event) => {
                // The button is about to go.
                const tools = event.currentTarget.closest('.entry-tools');
                tools?.querySelector<HTMLElement>('.add-form')?.focus();
                onForms(forms.filter((other) => other !== form));
              }}
            >
              <Trash2 class="icon small" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
