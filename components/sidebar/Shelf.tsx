import { BackButton } from '@/components/parts/BackButton';
import { t, tCount } from '@/texts/t';

import { EntryRows } from './EntryRows';
import type { GlossaryModel } from './glossary-model';
import { type Shelf as ShelfOf, shelfName } from './shelves';

interface Props {
  model: GlossaryModel;
  shelf: ShelfOf;
}

/** The entries of one letter or subject. */
export function Shelf({ model, shelf }: Props) {
  const entries = model.onShelf.value;
  return (
    <>
      <div class="back">
        <BackButton to={t('sidebar.glossary')} onBack={() => model.browse(undefined)} />
      </div>
      <h2 class="section-title" tabIndex={-1}>
        {shelfName(shelf)} <span class="small">{tCount('count.entries', entries.length)}</span>
      </h2>
      {entries.length === 0 && <p class="body message">{t('sidebar.none_of_these')}</p>}
      <EntryRows
        label={shelfName(shelf)}
        entries={entries}
        onOpen={(termId) => void model.reader.open(termId)}
      />
    </>
  );
}
