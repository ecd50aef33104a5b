import { useId } from 'preact/hooks';
import { type Keeping, keptOf, piecesOfKept } from '@/core/note/kept';
import { anyone } from '@/texts/content';
import { t } from '@/texts/t';

import { KeptPart } from './KeptPart';

interface Props {
  keeping: Keeping;
  /** What is chosen counts for this note alone, and not for its site. */
  isForNow?: boolean;
  /** Without it there is no context to keep. */
  onContext?: ((keep: boolean) => void) | undefined;
}

/** All that a new note keeps besides what is typed, as it will be stored. */
export function KeptView({ keeping, isForNow = false, onContext }: Props) {
  const id = useId();
  const kept = keptOf(keeping);
  const { page, quote } = kept;
  const { before, words, after, title, address } = piecesOfKept(kept);
  if (!page && !quote) return null;
  return (
    <fieldset class="kept" aria-labelledby={id}>
      <p class="label" id={id}>
        {t('notes.kept.heading')}
      </p>
      {quote && (
        <p {...anyone}>
          <span class={quote.before === '' || quote.before.startsWith('\n') ? undefined : 'cut'}>
            <KeptPart pieces={before} />
          </span>
          <strong>
            <KeptPart pieces={words} />
          </strong>
          <span class={quote.after === '' || quote.after.endsWith('\n') ? undefined : 'cut-off'}>
            <KeptPart pieces={after} />
          </span>
        </p>
      )}
      {page && page.title !== '' && (
        <p {...anyone}>
          <KeptPart pieces={title} />
        </p>
      )}
      {page && (
        <p>
          <bdi dir="ltr">
            <KeptPart pieces={address} />
          </bdi>
        </p>
      )}
      {quote && onContext && (
        <label class="no-context">
          <input
            type="checkbox"
            checked={!keeping.hasContext}
            onChange={(event) => onContext(!event.currentTarget.checked)}
          />
          {t(isForNow ? 'notes.kept.no_context_now' : 'notes.kept.no_context')}
        </label>
      )}
      {!keeping.hasContext && <p>{t('notes.kept.found_once')}</p>}
    </fieldset>
  );
}
