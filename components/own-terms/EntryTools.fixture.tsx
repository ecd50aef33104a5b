import { sampleEntry } from '@/components/glossary/sample-entry.fixture';
import type { Marking } from '@/core/own/marking';
import { entryOfOwn } from '@/core/terms/own-entry';
import type { EntryWithLinks } from '@/core/terms/summary';

import { AddForm } from './AddForm';
import { EntryTools } from './EntryTools';
import { sampleOwn } from './sample-own.fixture';

export default {
  'an own term': tools(entryOfOwn(sampleOwn)),
  'one of ours': tools(sampleEntry),
  'one that is hidden': tools({ ...sampleEntry, marking: marking({ marks: 'never' }) }),
  'one with forms of the learner’s': tools({
    ...sampleEntry,
    marking: marking({ marks: 'every', also: [{ text: 'med nec' }, { text: 'MN', exact: true }] }),
  }),
  'a form to add': (
    <AddForm onCheck={() => ({ is: 'empty' })} onAdd={() => {}} onCancel={() => {}} />
  ),
};

function marking(rest: Partial<Marking>): Marking {
  return { termId: sampleEntry.id, marks: 'usual', also: [], changedAt: 0, ...rest };
}

function tools(entry: EntryWithLinks) {
  return (
    <EntryTools
      entry={entry}
      onEdit={() => {}}
      onDelete={() => {}}
      onMark={() => {}}
      onCheck={() => undefined}
      onForms={() => {}}
    />
  );
}
