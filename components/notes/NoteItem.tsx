import { Pencil, Trash2, Unlink } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Note } from '@/core/note/note';
import { anyone } from '@/texts/content';
import { t } from '@/texts/t';

import { timeOf } from './time-of';

interface Props {
  note: Note;
  /** Epoch milliseconds: "today" depends on it. */
  now: number;
  /** Headword of the term that it is on. */
  term?: string | undefined;
  /** The page in front has its words, or another has; undefined where they cannot be shown. */
  where?: 'here' | 'elsewhere' | undefined;
  isLost?: boolean;
  onShow?: (() => void) | undefined;
  onEdit: () => void;
  onDelete: () => void;
  /** An editor, in place of the text. */
  children?: ComponentChildren;
}

/** One note of the learner's. */
export function NoteItem(props: Props) {
  const { note, now, term, where, isLost = false, onShow, onEdit, onDelete, children } = props;
  const { quote, body, colour, createdAt } = note;
  return (
    <article class={`note ${colour}${isLost ? ' orphan' : ''}`} data-step={note.id} tabIndex={-1}>
      {isLost && (
        <p class="row label past">
          <Unlink class="icon small" />
          {t('notes.lost')}
        </p>
      )}
      {quote && !children && <blockquote {...anyone}>{quote.text}</blockquote>}
      {children ?? (
        <p class="said" {...anyone}>
          {body}
        </p>
      )}
      <div class="meta">
        {term !== undefined && <bdi class="tag">{term}</bdi>}
        {where && !isLost && onShow && (
          <button type="button" class="link" onClick={onShow}>
            {t(where === 'here' ? 'notes.show_on_page' : 'notes.open_page')}
          </button>
        )}
        <time dateTime={new Date(createdAt).toISOString()}>{timeOf(createdAt, now)}</time>
        {!children && (
          <span class="tools">
            <button
              type="button"
              class="tool"
              data-act="edit"
              aria-keyshortcuts="E"
              aria-label={t('notes.edit')}
              title={t('notes.edit')}
              onClick={onEdit}
            >
              <Pencil class="icon small" />
            </button>
            <button
              type="button"
              class="tool"
              aria-keyshortcuts="Delete"
              aria-label={t('notes.delete')}
              title={t('notes.delete')}
              onClick={onDelete}
            >
              <Trash2 class="icon small" />
            </button>
          </span>
        )}
      </div>
    </article>
  );
}
