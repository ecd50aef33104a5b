import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnForm } from '@/core/own/own-term';
import type { FormProblem } from '@/core/own/problems-in';
import { t } from '@/texts/t';

import { FormRow } from './FormRow';

interface Props {
  onCheck: (form: OwnForm) => FormProblem | undefined;
  onAdd: (form: OwnForm) => void;
  onCancel: () => void;
}

/** One more form for an entry of ours. */
export function AddForm({ onCheck, onAdd, onCancel }: Props) {
  const [form, change] = useState<OwnForm>({ text: '' });
  const [problem, blame] = useState<FormProblem | undefined>(undefined);
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);

  function add(): void {
    const found = onCheck(form);
    blame(found);
    if (found) box.current?.querySelector('input')?.focus();
    else onAdd({ ...form, text: form.text.trim() });
  }

  /** The button that opened this has the focus again. */
  function leave(): void {
    const tools = box.current?.parentElement;
    onCancel();
    requestAnimationFrame(() => tools?.querySelector<HTMLElement>('.add-form')?.focus());
  }

  return (
    <form
      class="form-row"
      ref={box}
      noValidate
      aria-label={t('own.add_form')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        leave();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <FormRow
        label={t('own.new_form')}
        form={form}
        problem={problem}
        onChange={(next) => {
          change(next);
          blame(undefined);
        }}
      />
      <div class="row">
        <button type="submit" class="button primary">
          {t('own.add')}
        </button>
        <button type="button" class="button plain" onClick={leave}>
          {t('parts.cancel')}
        </button>
      </div>
    </form>
  );
}
