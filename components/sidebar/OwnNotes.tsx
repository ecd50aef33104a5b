import type { RefObject } from 'preact';
import { NoteEditor } from '@/components/notes/NoteEditor';
import { NoteList } from '@/components/notes/NoteList';
import type { NoteDesk } from '@/components/notes/note-desk';
import type { Note } from '@/core/note/note';

interface Props {
  label: string;
  notes: readonly Note[];
  desk: NoteDesk;
  names: ReadonlyMap<string, string>;
  /** Epoch milliseconds. */
  now: number;
  where?: 'here' | 'elsewhere' | undefined;
  lost?: ReadonlySet<string>;
  /** What holds all lists of notes of the panel: the focus stays in it when a note is deleted. */
  box: RefObject<HTMLElement | null>;
  onShow: (note: Note) => void;
  onCopy: (text: string) => void;
}

/** Notes to read, change and delete. The focus goes to the next one when one is gone. */
export function OwnNotes(props: Props) {
  const { label, notes, desk, names, now, where, lost, box, onShow, onCopy } = props;
  const { editor } = desk;
  const state = editor.state.value;
  const open = state.is === 'open' ? state : undefined;
  const note = open?.stored;

  async function remove(gone: Note): Promise<void> {
    const near = neighbourOf(box.current, gone);
    if (await desk.notes.remove(gone)) near?.focus();
  }

  function leave(left: Note): void {
    // Once the editor has made room for it.
    requestAnimationFrame(() => editButton(itemOf(box.current, left))?.focus());
  }

  return (
    <NoteList
      label={label}
      notes={notes}
      now={now}
      where={where}
      names={names}
      {...(lost && { lost })}
      editing={
        open &&
        note && {
          id: note.id,
          editor: (
            <NoteEditor
              state={open}
              onType={editor.type}
              onColour={editor.paint}
              onSave={() => void desk.save().then((isSaved) => isSaved && leave(note))}
              onKeep={() => {
                editor.keep();
                leave(note);
              }}
              onCopy={() => onCopy(open.body)}
            />
          ),
        }
      }
      onShow={onShow}
      onEdit={(other) => {
        editor.keep();
        editor.edit(other);
      }}
      onDelete={(gone) => void remove(gone)}
    />
  );
}

/** The next note, else the one before, else the heading of the panel. */
function neighbourOf(box: HTMLElement | null, { id }: Note): HTMLElement | null | undefined {
  const items = [...(box?.querySelectorAll<HTMLElement>('article[data-step]') ?? [])];
  const at = items.findIndex((item) => item.dataset.step === id);
  const near = items[at + 1] ?? items[at - 1];
  return editButton(near) ?? box?.closest('[role="tabpanel"]')?.querySelector('h1');
}

function itemOf(box: HTMLElement | null, { id }: Note): HTMLElement | undefined {
  const items = [...(box?.querySelectorAll<HTMLElement>('article[data-step]') ?? [])];
  return items.find((item) => item.dataset.step === id);
}

function editButton(item: HTMLElement | undefined): HTMLElement | null | undefined {
  return item?.querySelector<HTMLElement>('button[data-act="edit"]');
}
