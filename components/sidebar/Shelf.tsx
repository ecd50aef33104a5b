import { BackButton } from '@/components/page/BackButton';
import { countOf } from '@/components/page/counts';

import { EntryRows } from './EntryRows';
import type { GlossaryModel, Shelf as ShelfOf } from './glossary-model';
import { shelfName } from './shelf-name';

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
        <BackButton to="Glossary" onBack={() => model.browse(undefined)} />
      </div>
      <h2 class="section-title" tabIndex={-1}>
        {shelfName(shelf)} <span class="small">{countOf(entries.length, 'entry', 'entries')}</span>
      </h2>
      {entries.length === 0 && <p class="body message">None of this exam and stage.</p>}
      <EntryRows
        label={shelfName(shelf)}
        entries={entries}
        onOpen={(termId) => void model.reader.open(termId)}
      />
    </>
  );
}
