import { useId } from 'preact/hooks';

import { anyone } from '@/texts/content';

interface Props {
  label: string;
  hint?: string;
  value: string;
  problem?: string | undefined;
  onType: (text: string) => void;
}

/** Room for a text, what it is for, and what is wrong with it. */
export function TextField({ label, hint, value, problem, onType }: Props) {
  const id = useId();
  const notes = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="form-row">
      <label class="form-label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        class="area"
        id={id}
        {...anyone}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={notes || undefined}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {problem !== undefined && (
        <p class="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
