import { Eye, EyeOff, Pencil, Plus, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { type HowMarked, howMarked } from '@/core/own/marking';
import type { OwnForm, OwnTerm } from '@/core/own/own-term';
import type { FormProblem } from '@/core/own/problems-in';
import type { EntryWithLinks } from '@/core/terms/summary';
import { t } from '@/texts/t';

import { AddForm } from './AddForm';
import { OwnForms } from './OwnForms';

interface Props {
  entry: EntryWithLinks;
  onEdit: (term: OwnTerm) => void;
  onDelete: (term: OwnTerm) => void;
  onMark: (marks: HowMarked) => void;
  /** What is wrong with a form that is to be added. */
  onCheck: (form: OwnForm) => FormProblem | undefined;
  onForms: (forms: readonly OwnForm[]) => void;
}

const shown = ['usual', 'every', 'exact'] as const;

/** What a learner may do with an entry: change an own one, or say where one of ours is marked. */
export function EntryTools({ entry, onEdit, onDelete, onMark, onCheck, onForms }: Props) {
  const [isAdding, add] = useState(false);
  const { own, marking } = entry;
  if (own) {
    return (
      <div class="entry-tools">
        <div class="row">
          <button
            type="button"
            class="button"
            data-step="write"
            aria-keyshortcuts="E"
            onClick={() => onEdit(own)}
          >
            <Pencil class="icon small" />
            {t('own.edit')}
          </button>
          <button
            type="button"
            class="button plain"
            aria-keyshortcuts="Delete"
            onClick={() => onDelete(own)}
          >
            <Trash2 class="icon small" />
            {t('own.delete')}
          </button>
        </div>
      </div>
    );
  }

  const marks = marking?.marks ?? 'usual';
  const forms = marking?.also ?? [];
  return (
    <div class="entry-tools">
      {marks !== 'never' && (
        <label class="row">
          <span class="form-label">{t('own.marked')}</span>
          <select
            class="select"
            value={marks}
            onChange={(event) => {
              const chosen = howMarked.find((one) => one === event.currentTarget.value);
              if (chosen) onMark(chosen);
            }}
          >
            {shown.map((one) => (
              <option key={one} value={one}>
                {t(`own.${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <OwnForms forms={forms} onForms={onForms} />
      {isAdding && (
        <AddForm
          onCheck={onCheck}
          onAdd={(form) => {
            onForms([...forms, form]);
            add(false);
          }}
          onCancel={() => add(false)}
        />
      )}
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => onMark(marks === 'never' ? 'usual' : 'never')}
        >
          {marks === 'never' ? <Eye class="icon small" /> : <EyeOff class="icon small" />}
          {t(marks === 'never' ? 'own.show' : 'own.hide')}
        </button>
        {!isAdding && (
          <button type="button" class="button plain add-form" onClick={() => add(true)}>
            <Plus class="icon small" />
            {t('own.add_another')}
          </button>
        )}
      </div>
    </div>
  );
}
