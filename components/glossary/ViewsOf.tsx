import type { Views } from '@/core/glossary/entry';
import { english } from '@/texts/content';
import { t } from '@/texts/t';

interface Props {
  views: Views;
}

/** What a biller and a coder make of a term. */
export function ViewsOf({ views: { biller, coder } }: Props) {
  return (
    <dl class="views">
      {biller !== undefined && (
        <div class="view">
          <dt>{t('glossary.biller')}</dt>
          <dd {...english}>{biller}</dd>
        </div>
      )}
      {coder !== undefined && (
        <div class="view coder">
          <dt>{t('glossary.coder')}</dt>
          <dd {...english}>{coder}</dd>
        </div>
      )}
    </dl>
  );
}
