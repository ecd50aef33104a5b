import type { JSX } from 'preact';

import { NoteEditor } from '@/components/notes/NoteEditor';
import { sampleOwn } from '@/components/own-terms/sample-own.fixture';
import { summaryOf } from '@/core/glossary/summary';
import { entryOfOwn } from '@/core/own/own-entry';

import type { CardView } from './card-view';
import { sampleEntry } from './sample-entry.fixture';
import { TermCard } from './TermCard';

const choices = [sampleEntry, { ...sampleEntry, id: 'other', name: 'Necessity' }].map(summaryOf);

export default {
  loading: card({ is: 'loading', words: 'medical necessity' }),
  failed: card({ is: 'failed', words: 'necessity', problem: 'Codelight does not answer.' }),
  brief: card({ is: 'entry', entry: sampleEntry, size: 'brief' }),
  full: card({ is: 'entry', entry: sampleEntry, size: 'full' }),
  'not marked any more': card({
    is: 'entry',
    entry: {
      ...sampleEntry,
      marking: { termId: sampleEntry.id, marks: 'never', also: [], changedAt: 0 },
    },
    size: 'full',
  }),
  'of the learner’s own': card({ is: 'entry', entry: entryOfOwn(sampleOwn), size: 'full' }),
  'opened from another': card({
    is: 'entry',
    entry: sampleEntry,
    size: 'full',
    back: 'Prior authorization',
  }),
  'one of several senses': card({
    is: 'entry',
    entry: sampleEntry,
    size: 'brief',
    form: { words: 'PA', form: 'pa', ids: ['a', 'b'], by: 'choice' },
  }),
  'several senses': card({
    is: 'senses',
    form: { words: 'PAs', form: 'pa', ids: ['a', 'b'], by: 'nothing' },
    entries: choices,
  }),
  'several senses, one of them likely': card({
    is: 'senses',
    form: { words: 'PA', form: 'pa', ids: ['a', 'b'], by: 'cues' },
    entries: choices,
  }),
  'near what was looked up': card({ is: 'choices', words: 'necessary', entries: choices }),
  'nothing near': card({ is: 'none', words: 'prepay audit wall' }),
  'nothing selected': card({ is: 'none', words: '' }),
  'a note by itself': card(
    { is: 'note', title: 'Note on this page' },
    <NoteEditor
      state={{
        is: 'open',
        id: 'new',
        words: '',
        body: 'Ask for the policy in writing.',
        colour: 'fern',
        isSaving: false,
        isBrought: false,
      }}
      onType={() => {}}
      onColour={() => {}}
      onSave={() => {}}
      onKeep={() => {}}
      onCopy={() => {}}
    />,
  ),
};

function card(view: CardView, editor?: JSX.Element) {
  return (
    <TermCard
      card={view}
      isWriting={editor !== undefined}
      position="1 of 14. Imaging is decided on medical necessity."
      isPinned={false}
      said=""
      onMore={() => {}}
      onOpen={() => {}}
      onChoose={() => {}}
      onSenses={() => {}}
      onBack={() => {}}
      onPin={() => {}}
      onClose={() => {}}
      onNote={() => {}}
      onRetry={() => {}}
      onMark={() => {}}
      onOwn={() => {}}
    >
      {editor}
    </TermCard>
  );
}
