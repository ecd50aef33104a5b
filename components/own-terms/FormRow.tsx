import { Trash2 } from 'lucide-preact';
import { useId } from 'preact/hooks';
import type { OwnForm } from '@/core/own/own-term';
import type { FormProblem } from '@/core/own/problems-in';
import { anyone } from '@/texts/content';
import { t } from '@/texts/t';

import { problemText } from './problem-text';

interface Props {
  label: string;
  form: OwnForm;
  problem?: FormProblem | undefined;
  onChange: (form: OwnForm) => void;
  onRemove?: () => void;
}

/** A form as it is typed, and whether its letter case counts. */
export function FormRow({ label, form, problem, onChange, onRemove }: Props) {
  const id = useId();
  return (
    <div class="form-row">
      <label class="form-label" for={id}>
        {label}
      </label>
      <div class="row">
        <input
          class="line-field"
          id={id}
          type="text"
          {...anyone}
          autocomplete="off"
          value={form.text}
          aria-invalid={problem !== undefined}
          aria-describedby={problem && `${id}-problem`}
          onInput={(event) => onChange({ ...form, text: event.currentTarget.value })}
        />
        {onRemove && (
          <button
            type="button"
            class="tool"
            aria-label={t('own.remove_form', { form: label })}
            title={t('own.remove')}
            onClick={onRemove}
          >
            <Trash2 class="icon small" />
          </button>
        )}
      </div>
      {problem && (
        <p class="field-problem" id={`${id}-problem`}>
          {problemText(problem)}
        </p>
      )}
      <label class="choice">
        <input
          type="checkbox"
          checked={form.exact === true}
          aria-label={t('own.exact_of', { form: label })}
          onChange={(event) => onChange(withCase(form, event.currentTarget.checked))}
        />
        {t('own.exact')}
      </label>
    </div>
  );
}

function withCase({ text }: OwnForm, isExact: boolean): OwnForm {
  return isExact ? { text, exact: true } : { text };
}
