import { t } from '@/components/words/t';
import { Words } from '@/components/words/Words';

interface Props {
  version: string;
}

/** What this is, what it is not, and whose. */
export function About({ version }: Props) {
  return (
    <div class="set block">
      <p class="body">
        <Words of="options.about" with={{ version: <bdi>{version}</bdi> }} />
      </p>
      <p class="body">{t('options.news')}</p>
      <p class="why">{t('options.licenses')}</p>
      <p class="why">{t('options.trademarks')}</p>
    </div>
  );
}
