import type { Settings } from '@/core/settings/settings';

interface Props {
  settings: Settings;
}

/** How marks look with the choices made, on a light page and on a dark one. */
export function MarkPreview({ settings }: Props) {
  const { markTerms, markNotes, markStrength, markColour } = settings;
  const term = markTerms ? `term ${markStrength} ${markColour}` : undefined;
  const sample = (
    <>
      The <span class={term}>timely filing</span> limit runs from the{' '}
      <span class={term}>date of service</span>; the <span class={term}>remittance advice</span>{' '}
      follows. <span class={markNotes ? 'noted' : undefined}>Ask Dana</span> about it.
    </>
  );
  return (
    <div class="set block">
      <h3>How marks look</h3>
      <div class="previews">
        <p class="preview light">{sample}</p>
        <p class="preview dark" aria-hidden="true">
          {sample}
        </p>
      </div>
    </div>
  );
}
