import { EntryView } from '@/components/glossary/EntryView';
import { BackButton } from '@/components/page/BackButton';
import { t } from '@/components/words/t';

import type { GlossaryModel } from './glossary-model';
import { shelfName } from './shelf-name';

interface Props {
  model: GlossaryModel;
}

/** One entry in full, with the way back to what it was opened from. */
export function GlossaryEntry({ model }: Props) {
  const { reader, lookUp, shelf } = model;
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
    </>
  );
}
