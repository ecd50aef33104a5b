import type { ComponentProps } from 'preact';

import type { Keeping } from '@/core/note/kept';

import type { OpenEditor } from './editor-model';
import { NoteEditor } from './NoteEditor';
import { sampleNote } from './sample-notes.fixture';

const typing: OpenEditor = {
  ...{ is: 'open', key: 'timely filing', id: sampleNote.id },
  ...{ body: '180 days here.', colour: 'amber' },
  ...{ isSaving: false, isBrought: false, tries: 0, isStale: false },
};

const policy: Keeping = {
  seen: {
    page: {
      url: 'https://northfieldhealth.example/policies/claims?section=4',
      title: 'Claims and appeals: Northfield Health',
    },
    quote: {
      text: 'timely filing',
      before: 'sent in time is paid, or denied with a reason; the limit for ',
      after: ' is 180 days.\n',
      at: 0.4,
    },
  },
  hasContext: true,
  isBlanked: false,
};
const inWords = { text: '00123456', before: '\nMRN ', after: ', seen by Dana\n', at: 0.1 };
const chart: Keeping = {
  seen: {
    page: {
      url: 'https://ehr.example/chart/mrn/00123456/benefits',
      title: 'Patient: Jane Roe, benefits',
    },
    quote: {
      text: 'Deductible',
      before: '\nDOB 1/2/1980, Member ID XYZ123456789, ',
      after: ' met in March\n',
      at: 0.2,
    },
  },
  hasContext: true,
  isBlanked: false,
};
const long: Keeping = {
  ...policy,
  seen: {
    page: {
      url: `https://northfieldhealth.example/${'policies-and-procedures/'.repeat(12)}`,
      title: 'Medical policies and claim payment policies of Northfield Health, '.repeat(4),
    },
    quote: {
      ...{ at: 0.4, after: '\n', before: '\n' },
      text: 'Claims must reach us within 180 days of the date of service. '.repeat(8).trim(),
    },
  },
};

export default {
  empty: editor({ ...typing, body: '' }),
  typing: editor(typing),
  'draft brought back': editor({ ...typing, isBrought: true }),
  saving: editor({ ...typing, isSaving: true }),
  kept: editor(typing, { keeping: policy }),
  'kept without context': editor(typing, { keeping: { ...policy, hasContext: false } }),
  'kept, with identifiers': editor(typing, { keeping: chart }),
  'kept, identifiers blanked': editor(typing, { keeping: { ...chart, isBlanked: true } }),
  'kept, the words are an identifier': editor(typing, {
    keeping: { ...chart, seen: { quote: inWords } },
  }),
  'kept, blanked words': editor(typing, {
    keeping: { ...chart, seen: { quote: inWords }, isBlanked: true },
  }),
  'kept, of a page with a very long title and address': editor(typing, { keeping: long }),
  'in a private window': editor(typing, { keeping: policy, isPrivate: true }),
  'the keyboard is elsewhere': editor(typing, { keeping: policy, isAway: true }),
  'nothing can be typed any more': <Locked />,
  'not saved': editor({ ...typing, problem: 'There is no room for this note.' }),
  'changed elsewhere': editor({
    ...typing,
    stored: { ...sampleNote, body: 'one calendar year' },
    isStale: true,
    problem: 'This note was changed elsewhere. Your text is kept.',
  }),
};

function editor(state: OpenEditor, props: Partial<ComponentProps<typeof NoteEditor>> = {}) {
  return (
    <NoteEditor
      state={state}
      onContext={() => {}}
      {...props}
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
