import { walkList } from '@/components/page/walk-list';
import type { EntrySummary } from '@/core/glossary/summary';

interface Props {
  label: string;
  entries: readonly EntrySummary[];
  onOpen: (termId: string) => void;
}

/** Entries to choose from, each with its one sentence. */
export function EntryRows({ label, entries, onOpen }: Props) {
  return (
    <ul class="rows" aria-label={label} onKeyDown={walkList}>
      {entries.map(({ id, name, short }) => (
        <li key={id}>
          <button type="button" class="item" data-step={id} onClick={() => onOpen(id)}>
            <span class="hit">
              <b>{name}</b>
              <span>{short}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
