import { careers, sourceOf } from '@/core/career/careers';
import { careerFacts, factOfTheDay } from '@/core/career/fact-of-the-day';
import { english } from '@/texts/content';
import { t } from '@/texts/t';

import { onDay, written } from './format';

interface Props {
  /** Epoch milliseconds. */
  now: number;
  onCareers: () => void;
}

const DAY = 86_400_000;

/** One career figure, another each day, with its year and source. */
export function FactOfTheDay({ now, onCareers }: Props) {
  const fact = factOfTheDay(careerFacts(careers), Math.floor(now / DAY));
  if (!fact) return null;
  const { title, publisher = title, edition } = sourceOf(fact.source);
  return (
    <section class="fact" aria-label={t('careers.fact')}>
      <p class="row spread">
        <span class="label" {...english}>
          {fact.about}
        </span>
        <bdi class="tag now">{fact.vintage}</bdi>
      </p>
      <p {...english}>
        <span class="figure">{written(fact)}</span> {fact.text}
      </p>
      <p class="small">
        {edition === undefined
          ? t('careers.fact_source', { publisher })
          : t('careers.fact_edition', { publisher, day: onDay(edition) })}{' '}
        <button type="button" class="link" onClick={onCareers}>
          {t('careers.see_careers')}
        </button>
      </p>
    </section>
  );
}
