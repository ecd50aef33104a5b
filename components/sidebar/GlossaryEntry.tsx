import { EntryView } from '@/components/glossary/EntryView';
import { EntryTools } from '@/components/own-terms/EntryTools';
import { BackButton } from '@/components/parts/BackButton';
import { t } from '@/texts/t';

import type { GlossaryModel } from './glossary-model';
import { shelfName } from './shelves';

interface Props {
  model: GlossaryModel;
}

/** One entry in full, with the way back to what it was opened from. */
export function GlossaryEntry({ model }: Props) {
  const { reader, lookUp, shelf, own, editor } = model;
  const entry = reader.entry.value;
  if (!entry) return null;
  const list = shelf.value ? shelfName(shelf.value) : t('sidebar.glossary');
  const isSearching = lookUp.words.value.trim() !== '';
  return (
    <>
      <div class="back">
        <BackButton
          to={reader.previous.value?.name ?? (isSearching ? t('glossary.results') : list)}
          onBack={reader.back}
        />
      </div>
      <EntryView entry={entry} onOpen={(termId) => void reader.follow(termId)} />
      <EntryTools
        key={entry.id}
        entry={entry}
        onEdit={editor.edit}
        onDelete={(term) => void model.remove(term)}
        onMark={(marks) => void own.choose(entry.id, marks, entry.marking?.marks ?? 'usual')}
        onCheck={(form) => model.problemOfNew(form, entry)}
        onForms={(forms) => void own.setForms(entry.id, forms, entry.marking?.also ?? [])}
      />
    </>
  );
}
