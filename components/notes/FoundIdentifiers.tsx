import { Info, TriangleAlert } from 'lucide-preact';
import { identifiersOfKept, type Keeping, keptOf, piecesOfKept } from '@/core/note/kept';
import { list } from '@/texts/formats';
import { t, tCount } from '@/texts/t';

interface Props {
  /** Undefined until it was found. */
  keeping: Keeping | undefined;
  onBlank: () => void;
}

/** What looks like an identifier in what a note keeps, or that it is blanked. Read out. */
export function FoundIdentifiers({ keeping, onBlank }: Props) {
  const seen = keeping && keptOf({ ...keeping, isBlanked: false });
  const found = seen ? identifiersOfKept(seen) : [];
  const areWords = seen && piecesOfKept(seen).words.some(({ isIdentifier }) => isIdentifier);
  const isBlanked = keeping?.isBlanked ?? false;
  const Icon = isBlanked ? Info : TriangleAlert;

  return (
    <div class="identifiers" aria-live="polite">
      {found.length > 0 && (
        <div class={isBlanked ? 'blanked' : undefined}>
          <Icon class="icon small" />
          <p>
            {isBlanked
              ? t('notes.kept.blanked')
              : tCount('notes.kept.identifiers', found.length, {
                  list: list(found, 'conjunction'),
                })}
            {areWords && ` ${t('notes.kept.blanked_words')}`}
          </p>
          {!isBlanked && (
            <button type="button" class="button" onClick={onBlank}>
              {t('notes.kept.blank')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
