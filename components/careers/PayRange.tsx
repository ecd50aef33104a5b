import type { Occupation } from '@/core/career/career';
import { allJobs } from '@/core/career/careers';
import { t } from '@/texts/t';

import { AsTable } from './AsTable';
import { written } from './format';

interface Props {
  now: Occupation;
}

/** The picture's ends, in dollars a year: every career is drawn on the same scale. */
const FROM = 30_000;
const TO = 90_000;

/**
 * Pay from the lowest to the highest tenth, with the median and that of all jobs. Across
 * it is drawn in percent and down in em, so that its letters follow the learner's text size.
 */
export function PayRange({ now: { medianPay, lowestTenth, highestTenth } }: Props) {
  if (!lowestTenth || !highestTenth) return null;
  const all = allJobs.medianPay;
  const rows = [
    { name: t('careers.lowest'), figure: lowestTenth },
    { name: t('careers.median'), figure: medianPay },
    { name: t('careers.highest'), figure: highestTenth },
    { name: t('careers.median_all'), figure: all },
  ];
  const [low, median, high, every] = [lowestTenth, medianPay, highestTenth, all].map(at);
  return (
    <section class="block">
      <h3>{t('careers.range')}</h3>
      <svg
        class="range-of-pay"
        role="img"
        aria-label={t('careers.range_said', {
          of: medianPay.vintage,
          low: written(lowestTenth),
          median: written(medianPay),
          high: written(highestTenth),
          all: written(all),
        })}
      >
        <line class="ground" x1="0%" x2="100%" y1="2.6em" y2="2.6em" />
        <line class="range" x1={low} x2={high} y1="2.6em" y2="2.6em" />
        <line class="tick" x1={every} x2={every} y1="3.4em" y2="5.2em" />
        <circle class="ring" cx={median} cy="2.6em" r=".5em" />
        <text class="strong" x={median} y="1em">
          {t('careers.at_median', { pay: written(medianPay) })}
        </text>
        <text x={low} y="4.7em">
          {written(lowestTenth)}
        </text>
        <text x={high} y="4.7em">
          {written(highestTenth)}
        </text>
        <text x={every} y="6.3em">
          {t('careers.at_all', { pay: written(all) })}
        </text>
      </svg>
      <AsTable rows={rows} />
    </section>
  );
}

function at({ value }: { readonly value: number }): string {
  return `${((value - FROM) / (TO - FROM)) * 100}%`;
}
