import { RichText } from '@/texts/RichText';
import { t } from '@/texts/t';

interface Props {
  version: string;
}

/** What this is, what it is not, and whose. */
export function About({ version }: Props) {
  return (
    <div class="set block">
      <p class="body">
        <RichText of="options.about" with={{ version: <bdi>{version}</bdi> }} />
      </p>
      <p class="body">{t('options.news')}</p>
      <p class="why">
        <RichText of="options.licenses" with={{ all: <AllLicenses /> }} />
      </p>
      <p class="why">{t('options.trademarks')}</p>
    </div>
  );
}

/** Leads to the file that the build makes of the licenses of all it has bundled. */
function AllLicenses() {
  return (
    <a href="licenses.txt" target="_blank" rel="noopener">
      {t('options.all_licenses')}
    </a>
  );
}
