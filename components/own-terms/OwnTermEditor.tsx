import { Plus } from 'lucide-preact';
import { useEffect, useId, useRef } from 'preact/hooks';

import { Banner } from '@/components/parts/Banner';
import { subjects } from '@/core/glossary/subjects';
import { LONGEST, MOST_FORMS, type OwnFields } from '@/core/own/own-term';
import type { OwnProblems } from '@/core/own/problems-in';
import { number } from '@/texts/formats';
import { subjectName } from '@/texts/names';
import { t } from '@/texts/t';

import { FormRow } from './FormRow';
import type { OpenOwnEditor } from './own-editor-model';
import { tooLong } from './problem-text';
import { TextField } from './TextField';

interface Props {
  state: OpenOwnEditor;
  problems: OwnProblems;
  onType: (change: Partial<OwnFields>) => void;
  onSave: () => void;
  /** Close, and keep what was typed as a draft. */
  onKeep: () => void;
}

/** An own term, to write or change. */
export function OwnTermEditor({ state, problems, onType, onSave, onKeep }: Props) {
  const id = useId();
  const box = useRef<HTMLFormElement>(null);
  const { name, also, short, long, subject, stored, isSaving, isBrought, tries, problem } = state;

  useEffect(() => box.current?.querySelector<HTMLElement>('input')?.focus(), []);
  useEffect(() => {
    if (tries > 0) box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  const rows = useRef(also.length);
  useEffect(() => {
    const fields = box.current?.querySelectorAll<HTMLElement>('.other input[type="text"]');
    if (also.length > rows.current) fields?.[also.length - 1]?.focus();
    if (also.length < rows.current) box.current?.querySelector<HTMLElement>('.add-form')?.focus();
    rows.current = also.length;
  }, [also.length]);

  function press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') onKeep();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <form
      class="own-editor"
      ref={box}
      noValidate
      aria-labelledby={`${id}-title`}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <h2 class="word" id={`${id}-title`} tabIndex={-1}>
        {t(stored ? 'own.change' : 'own.new')}
      </h2>
      {isBrought && <p class="small">{t('own.draft')}</p>}
      <FormRow
        label={t('own.name')}
        form={name}
        problem={problems.name}
        onChange={(form) => onType({ name: form })}
      />
      <TextField
        label={t('own.short')}
        hint={t('own.short_hint')}
        value={short}
        problem={problems.short && tooLong(LONGEST.short)}
        onType={(text) => onType({ short: text })}
      />
      <TextField
        label={t('own.long')}
        value={long}
        problem={problems.long && tooLong(LONGEST.long)}
        onType={(text) => onType({ long: text })}
      />
      <fieldset class="other">
        <legend class="form-label">{t('own.forms')}</legend>
        {also.map((form, at) => (
          <FormRow
            key={at}
            label={t('own.form', { number: number(at + 1) })}
            form={form}
            problem={problems.also.get(at)}
            onChange={(next) => onType({ also: also.with(at, next) })}
            onRemove={() => onType({ also: also.filter((_, other) => other !== at) })}
          />
        ))}
        {also.length < MOST_FORMS && (
          <button
            type="button"
            class="button plain add-form"
            onClick={() => onType({ also: [...also, { text: '' }] })}
          >
            <Plus class="icon small" />
            {t(also.length === 0 ? 'own.add_form' : 'own.add_another')}
          </button>
        )}
      </fieldset>
      <div class="form-row">
        <label class="form-label" for={`${id}-subject`}>
          {t('own.subject')}
        </label>
        <select
          class="select"
          id={`${id}-subject`}
          value={subject ?? ''}
          onChange={(event) => {
            onType({ subject: subjects.find((one) => one === event.currentTarget.value) });
          }}
        >
          <option value="">{t('own.no_subject')}</option>
          {subjects.map((one) => (
            <option key={one} value={one}>
              {subjectName(one)}
            </option>
          ))}
        </select>
      </div>
      {problem !== undefined && (
        <Banner kind="danger" actions={[[t('parts.try_again'), onSave]]}>
          <b>{t('own.not_saved')}</b> {problem}
        </Banner>
      )}
      <div class="row">
        <button type="submit" class="button primary" disabled={isSaving}>
          {t('own.save')}
        </button>
        <button type="button" class="button plain" onClick={onKeep}>
          {t('parts.cancel')}
        </button>
      </div>
    </form>
  );
}
