import { ChevronDown, Undo2 } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import type { Trashed } from '@/core/note/trashed';
import { anyone } from '@/texts/content';
import { t } from '@/texts/t';

import { timeOf } from './time-of';
import type { TrashModel } from './trash-model';

interface Props {
  model: TrashModel;
  /** Epoch milliseconds: "today" depends on it. */
  now: number;
}

/** What was deleted or written over in the last thirty days: each can be brought back. */
export function TrashView({ model, now }: Props) {
  const { rows, isOpen, said, problem } = model;
  const button = useRef<HTMLButtonElement>(null);
  return (
    <section class="trash" aria-label={t('notes.trash')}>
      <button
        ref={button}
        type="button"
        class="link"
        aria-expanded={isOpen.value}
        onClick={model.toggle}
      >
        {t('notes.trash')} <ChevronDown class={`icon small${isOpen.value ? ' up' : ''}`} />
      </button>
      <p class="visually-hidden" role="status">
        {said.value}
      </p>
      {problem.value !== undefined && (
        <p class="problem" role="alert">
          {problem.value}
        </p>
      )}
      {isOpen.value && rows.value?.length === 0 && <p class="body">{t('notes.trash_empty')}</p>}
      {isOpen.value && (rows.value?.length ?? 0) > 0 && (
        <ul>
          {rows.value?.map((row) => (
            <li key={row.id}>
              <p class="said" {...anyone}>
                {textOf(row)}
              </p>
              <p class="meta">
                <span>
                  {t(row.kind === 'note-version' ? 'notes.trash_changed' : 'notes.trash_deleted', {
                    time: timeOf(row.deletedAt, now),
                  })}
                </span>
                <button
                  type="button"
                  class="button"
                  onClick={() => {
                    button.current?.focus(); // the one that was pressed goes
                    void model.bringBack(row);
                  }}
                >
                  <Undo2 class="icon small" />
                  {t('notes.bring_back')}
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function textOf(trashed: Trashed): string {
  return trashed.kind === 'own' ? trashed.row.name.text : trashed.row.body;
}
