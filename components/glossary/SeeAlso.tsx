import type { EntryWithLinks } from '@/core/terms/summary';
import { anyone } from '@/texts/content';
import { t } from '@/texts/t';

interface Props {
  ids: EntryWithLinks['seeAlso'];
  linked: EntryWithLinks['linked'];
  onOpen: (termId: string) => void;
}

/** Entries to read next. */
export function SeeAlso({ ids, linked, onOpen }: Props) {
  if (ids.length === 0) return null;
  return (
    <section>
      <h3>{t('glossary.see_also')}</h3>
      <p class="chips">
        {ids.map((id) => (
          <button
            key={id}
            type="button"
            class="chip"
            data-step={id}
            {...anyone}
            onClick={() => onOpen(id)}
          >
            {linked[id] ?? id}
          </button>
        ))}
      </p>
    </section>
  );
}
