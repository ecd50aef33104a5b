import type { ComponentChildren } from 'preact';

import type { Note } from '@/core/note/note';

import { NoteItem } from './NoteItem';

interface Props {
  label: string;
  notes: readonly Note[];
  /** Epoch milliseconds. */
  now: number;
  where?: 'here' | 'elsewhere' | undefined;
  /** Ids of notes whose words are not on their page now. */
  lost?: ReadonlySet<string>;
  /** Headwords by id. */
  names?: ReadonlyMap<string, string>;
  /** The note that is being changed, and its editor. */
  editing?: { readonly id: string; readonly editor: ComponentChildren } | undefined;
  onShow?: ((note: Note) => void) | undefined;
  onEdit: (note: Note) => void;
  onDelete: (note: Note) => void;
}

/** Notes, one below the other. */
export function NoteList(props: Props) {
  const { label, notes, now, where, lost, names, editing, onShow, onEdit, onDelete } = props;
  return (
    <ul class="notes" aria-label={label}>
      {notes.map((note) => (
        <li key={note.id}>
          <NoteItem
            note={note}
            now={now}
            term={note.termId === undefined ? undefined : names?.get(note.termId)}
            where={note.page && where}
            isLost={lost?.has(note.id) ?? false}
            onShow={onShow && (() => onShow(note))}
            onEdit={() => onEdit(note)}
            onDelete={() => onDelete(note)}
          >
            {editing?.id === note.id ? editing.editor : undefined}
          </NoteItem>
        </li>
      ))}
    </ul>
  );
}
