import type { ComponentProps } from 'preact';
import { sampleEntry } from '@/components/glossary/sample-entry.fixture';
import { NoteEditor } from '@/components/notes/NoteEditor';
import { sampleOwn } from '@/components/own-terms/sample-own.fixture';
import { entryOfOwn } from '@/core/terms/own-entry';
import { summaryOf } from '@/core/terms/summary';
import type { CardView } from './card-view';
import { TermCard } from './TermCard';

const choices = [sampleEntry, { ...sampleEntry, id: 'other', name: 'Necessity' }].map(summaryOf);

const abbreviated = {
  ...sampleEntry,
  name: 'Patient responsibility',
  also: ['PR', 'patient liability', 'member share'].map((text) => ({ text })),
};
const groupCode = {
  ...sampleEntry,
  name: 'Claim adjustment group code',
  also: [{ text: 'group code' }],
  short: 'The letters say who bears the amount; the number after them is the reason why.',
};
const passage =
  'After the allowed amount is worked out, the deductible comes off first, then the coinsurance; what is left is paid to the provider, and the rest is adjusted under the contract, so that the patient owes only what the remittance names as the patient’s, and a balance that is more than that has to be written off before a statement goes out to anybody.';

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
  'met by another name': card({
    ...{ is: 'entry', entry: abbreviated, size: 'brief', met: 'PR' },
  }),
  'met by another name, in full': card({
    ...{ is: 'entry', entry: abbreviated, size: 'full', met: 'PR', back: 'Prior authorization' },
    form: { words: 'PR', form: 'pr', ids: ['a', 'b'], by: 'page' },
  }),
  'a code met': card({ is: 'entry', entry: groupCode, size: 'brief', met: 'CO-197' }),
  'where stages are no buttons': card(
    { is: 'entry', entry: sampleEntry, size: 'full' },
    { onStage: undefined },
  ),
  'looking up a passage': card({ is: 'loading', words: passage }),
  'near what was looked up': card({
    ...{ is: 'choices', words: 'necessary', entries: choices, why: 'near' },
  }),
  'terms in a passage': card({
    ...{ is: 'choices', words: passage, entries: choices, why: 'inside' },
  }),
  'several named so': card({ is: 'choices', words: 'MN', entries: choices, why: 'named' }),
  'nothing near a passage': card({ is: 'none', words: passage }),
  'nothing near': card({ is: 'none', words: 'prepay audit wall' }),
  'nothing selected': card({ is: 'none', words: '' }),
  'a note by itself': card({ is: 'note', title: 'Note on this page' }, { children: editor('') }),
  'a note on a passage': card({ is: 'note', title: 'Note' }, { children: editor(passage) }),
  'a note on a term': card(
    { is: 'entry', entry: sampleEntry, size: 'brief' },
    { children: editor('medically necessary') },
  ),
  'in a private window': card(
    { is: 'entry', entry: sampleEntry, size: 'brief' },
    { isPrivate: true },
  ),
};

function editor(words: string) {
  return (
    <NoteEditor
      state={{
        ...{ is: 'open', key: words, id: 'new' },
        ...{ body: 'Ask for the policy in writing.', colour: 'fern' },
        ...{ isSaving: false, isBrought: false, tries: 0, isStale: false },
      }}
      keeping={{
        seen: {
          page: { url: 'https://ehr.example/chart/mrn/00123456', title: 'Jane Roe' },
          quote: { text: words, before: '\nMRN 00123456: ', after: ' as of today\n', at: 0 },
        },
        hasContext: true,
        isBlanked: false,
      }}
      onContext={() => {}}
      onType={() => {}}
      onColour={() => {}}
      onSave={() => {}}
      onKeep={() => {}}
      onCopy={() => {}}
    />
  );
}

function card(view: CardView, props: Partial<ComponentProps<typeof TermCard>> = {}) {
  return (
    <TermCard
      card={view}
      isWriting={props.children !== undefined}
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
      onStage={() => {}}
      {...props}
    />
  );
}
