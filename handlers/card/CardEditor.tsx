import { NoteEditor } from '@/components/notes/NoteEditor';

import type { CardDesk } from './card-desk';

/** The note that is being written in a card. */
export function CardEditor({ desk }: { readonly desk: CardDesk }) {
  const { notes, isLocked, isAway, isPrivate, tellOurselves } = desk;
  const editor = notes.editor.state.value;
  if (editor.is === 'closed') return null;
  return (
    <NoteEditor
      key={editor.stored?.id ?? 'new'}
      state={editor}
      keeping={notes.editor.keeping.value}
      isLocked={isLocked.value}
      isAway={isAway.value}
      isPrivate={isPrivate}
      onSidebar={() => tellOurselves({ news: 'note.wanted', words: notes.editor.words() })}
      onType={notes.editor.type}
      onColour={notes.editor.paint}
      onSave={desk.save}
      onKeep={desk.keep}
      onBlank={notes.editor.blank}
      onContext={notes.editor.keepContext}
      onCopy={copy}
    />
  );
}

/** Pages of plain http have no clipboard to write to; a selected text can be copied anywhere. */
function copy(area: HTMLTextAreaElement | null): void {
  area?.select();
  document.execCommand('copy');
}
