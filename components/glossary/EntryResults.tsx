import { useEffect, useState } from 'preact/hooks';
import type { EntrySummary } from '@/core/terms/summary';
import { wordsOf } from '@/texts/content';
import { t } from '@/texts/t';

interface Props {
  /** Of the listbox; options are `ID-0`, `ID-1` … */
  id: string;
  entries: readonly EntrySummary[];
  /** Which option the arrows have reached. */
  active: number;
  onOpen: (termId: string) => void;
}

/** As many as any window shows. The rest is drawn after the browser has painted these. */
const AT_FIRST = 15;

/** What a search has found, as the list of a combobox: the focus stays in the field. */
export function EntryResults({ id, entries, active, onOpen }: Props) {
  const [painted, setPainted] = useState<readonly EntrySummary[]>();
  useEffect(() => setPainted(entries), [entries]);
  const drawn = painted === entries ? entries : entries.slice(0, Math.max(AT_FIRST, active + 1));
  return (
    <div class="rows" role="listbox" id={id} aria-label={t('glossary.results')} tabIndex={-1}>
      {drawn.map(({ id: termId, name, also, short, isOwn }, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
        <div
          key={termId}
          role="option"
          tabIndex={-1}
          id={`${id}-${i}`}
          class="item"
          aria-selected={i === active}
          onMouseDown={keepFocus}
          onClick={() => onOpen(termId)}
        >
          <span class="hit">
            <span>
              <b {...wordsOf(isOwn)}>{name}</b>{' '}
              <bdi class="quiet">{also.slice(0, 2).join(', ')}</bdi>
              {isOwn && <span class="tag">{t('search.yours')}</span>}
            </span>
            <span {...wordsOf(isOwn)}>{short}</span>
          </span>
        </div>
      ))}
    </div>
  );
}

/** A press on an option must not take the focus out of the field. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
