import { t } from '@/texts/t';

import { SourceLink } from './SourceLink';

interface Props {
  /** Ids of sources; one named twice is shown once. */
  of: readonly string[];
}

/** What a page of Careers rests on, at its end. */
export function Sources({ of }: Props) {
  return (
    <section class="block">
      <h3>{t('careers.sources')}</h3>
      <ul class="stack small">
        {[...new Set(of)].map((id) => (
          <li key={id}>
            <SourceLink id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
