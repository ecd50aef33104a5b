import { walkList } from '@/components/this-page/walk-list';
import type { EntrySummary } from '@/core/terms/summary';
import { wordsOf } from '@/texts/content';
import { t } from '@/texts/t';

interface Props {
  label: string;
  entries: readonly EntrySummary[];
  onOpen: (termId: string) => void;
}

/** Entries to choose from, each with its one sentence. */
export function EntryRows({ label, entries, onOpen }: Props) {
  return (
    <ul class="rows" aria-label={label} onKeyDown={walkList}>
      {entries.map(({ id, name, short, isOwn }) => (
        <li key={id}>
          <button type="button" class="item" data-step={id} onClick={() => onOpen(id)}>
            <span class="hit">
              <span>
                <b {...wordsOf(isOwn)}>{name}</b>{' '}
                {isOwn && <span class="tag">{t('search.yours')}</span>}
              </span>
              <span {...wordsOf(isOwn)}>{short}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
