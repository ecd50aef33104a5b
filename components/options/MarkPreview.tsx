import type { Settings } from '@/core/settings/settings';
import { RichText } from '@/texts/RichText';
import { t } from '@/texts/t';

interface Props {
  settings: Settings;
}

/** How marks look with the choices made, on a light page and on a dark one. */
export function MarkPreview({ settings }: Props) {
  const { markTerms, markNotes, markStrength, markColour } = settings;
  const term = markTerms ? `term ${markStrength} ${markColour}` : undefined;
  const sample = (
    <RichText
      of="options.sample"
      with={{
        one: <span class={term}>{t('options.sample_one')}</span>,
        two: <span class={term}>{t('options.sample_two')}</span>,
        three: <span class={term}>{t('options.sample_three')}</span>,
        note: <span class={markNotes ? 'noted' : undefined}>{t('options.sample_note')}</span>,
      }}
    />
  );
  return (
    <div class="set block">
      <h3>{t('options.preview')}</h3>
      <div class="previews">
        <p class="preview light">{sample}</p>
        <p class="preview dark" aria-hidden="true">
          {sample}
        </p>
      </div>
    </div>
  );
}
