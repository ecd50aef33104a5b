import type { OpenEditor } from './editor-model';
import { NoteEditor } from './NoteEditor';
import { sampleNote } from './sample-notes.fixture';

const typing: OpenEditor = {
  is: 'open',
  id: sampleNote.id,
  words: 'timely filing',
  body: '180 days here.',
  colour: 'amber',
  isSaving: false,
  isBrought: false,
};

export default {
  empty: editor({ ...typing, body: '' }),
  typing: editor(typing),
  'draft brought back': editor({ ...typing, isBrought: true }),
  saving: editor({ ...typing, isSaving: true }),
  'nothing can be typed any more': <Locked />,
  'not saved': editor({ ...typing, problem: 'There is no room for this note.' }),
  'changed elsewhere': editor({
    ...typing,
    note: sampleNote,
    problem: 'This note was changed elsewhere. Your text is kept.',
    theirs: 'one calendar year',
  }),
};

function editor(state: OpenEditor) {
  return (
    <NoteEditor
      state={state}
      onType={() => {}}
      onColour={() => {}}
      onSave={() => {}}
      onKeep={() => {}}
      onCopy={() => {}}
    />
  );
}

function Locked() {
  const none = () => {};
  return (
    <NoteEditor
      state={typing}
      isLocked
      onType={none}
      onColour={none}
      onSave={none}
      onKeep={none}
      onCopy={none}
      onSidebar={none}
    />
  );
}
