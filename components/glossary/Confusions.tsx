import type { EntryWithLinks } from '@/core/terms/summary';
import { english } from '@/texts/content';
import { t } from '@/texts/t';

interface Props {
  entry: Pick<EntryWithLinks, 'confusedWith' | 'linked'>;
  onOpen: (termId: string) => void;
}

/** What a term is taken for, and how to tell them apart. */
export function Confusions({ entry: { confusedWith, linked }, onOpen }: Props) {
  if (confusedWith.length === 0) return null;
  return (
    <section>
      <h3>{t('glossary.confused_with')}</h3>
      {confusedWith.map(({ id, difference }) => (
        <p key={id} class="body" {...english}>
          <button type="button" class="link" data-step={id} onClick={() => onOpen(id)}>
            {linked[id] ?? id}
          </button>
          : {difference}
        </p>
      ))}
    </section>
  );
}
