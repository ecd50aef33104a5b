import type { OwnProblems } from '@/core/own/problems-in';

import { OwnTermEditor } from './OwnTermEditor';
import type { OpenOwnEditor } from './own-editor-model';
import { sampleOwn } from './sample-own.fixture';

const { subject: _subject, ...sample } = sampleOwn;
const empty: OpenOwnEditor = {
  ...{ is: 'open', key: 'new ', id: '1', isStale: false },
  ...{ name: { text: '' }, also: [], short: '', long: '' },
  ...{ isSaving: false, isBrought: false, tries: 0 },
};
const filled: OpenOwnEditor = {
  ...empty,
  ...sample,
  key: sampleOwn.id,
  stored: sampleOwn,
  id: '1',
};

export default {
  new: editor(empty),
  'on words that were looked up': editor({ ...empty, name: { text: 'prepay audit wall' } }),
  'one to change': editor(filled),
  'draft brought back': editor({ ...filled, isBrought: true }),
  'without a name': editor({ ...empty, tries: 1 }, { name: { is: 'empty' }, also: new Map() }),
  'everything is wrong': editor(
    { ...filled, tries: 1 },
    {
      name: { is: 'taken', by: 'Superbill' },
      also: new Map([
        [0, { is: 'twice' }],
        [1, { is: 'signs' }],
      ]),
      short: { is: 'too-long' },
      long: { is: 'too-long' },
    },
  ),
  saving: editor({ ...filled, isSaving: true }),
  'not saved': editor({ ...filled, tries: 1, problem: 'Codelight does not answer.' }),
  'very long words': editor({ ...filled, name: { text: 'x'.repeat(99) } }),
};

function editor(state: OpenOwnEditor, problems: OwnProblems = { also: new Map() }) {
  return (
    <OwnTermEditor
      state={state}
      problems={problems}
      onType={() => {}}
      onSave={() => {}}
      onKeep={() => {}}
    />
  );
}
