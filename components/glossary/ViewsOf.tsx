import { english } from '@/components/words/content';
import { t } from '@/components/words/t';
import type { Views } from '@/core/glossary/entry';

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
